import { charts as en } from '#app/locales/en/charts.ts'
import { charts as fr } from '#app/locales/fr/charts.ts'
import { electorate } from '#machines/motions/votes.ts'
import { type Entry, factsOf, type Notice, others, partyName, same, voicesOf } from '../entry.ts'

/** A question is put to the parties: whoever speaks for one that has a say in it has something to answer. */
export function motionTabled(entry: Entry): Notice[] {
  return factsOf(entry, 'motion.tabled').flatMap(({ motion: id, kind, party, reason }) => {
    const motion = entry.state.motions[id]
    if (motion?.status !== 'open') return []
    const awaited = electorate(entry.state, motion).filter((voter) => motion.answers[voter.id] === undefined)
    const about = party === null ? same('') : partyName(entry, party)
    return awaited.flatMap((voter) =>
      others(entry, voicesOf(entry, voter.id)).map((person) => ({
        ...{ person, page: 'agreement' as const, party: voter.id },
        values: {
          motion: { fr: fr.motion[kind], en: en.motion[kind] },
          ...{ party: voter.name, about, reason: same(reason) },
        },
      })),
    )
  })
}
