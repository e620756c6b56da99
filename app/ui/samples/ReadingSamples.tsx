import { useLanguage } from '#app/locales/useLanguage.ts'
import { BilingualPair } from '../BilingualPair.tsx'
import { DateText } from '../DateText.tsx'
import { DescriptionList } from '../DescriptionList.tsx'
import { Digest } from '../Digest.tsx'
import { MoneyText } from '../MoneyText.tsx'
import { Redline } from '../Redline.tsx'
import { Timeline } from '../Timeline.tsx'
import type { SampleWords } from './FrameSamples.tsx'

const ZONE = 'America/Toronto'
const DIGEST = '9f3ca1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e07be'

/** A clause as an agreement shows it, and one that changed. */
export function ReadingSamples({ words }: { words: SampleWords }) {
  const language = useLanguage()
  return (
    <>
      <section aria-labelledby="reading">
        <h2 id="reading">{words.headings.reading}</h2>
        <BilingualPair
          first={language}
          number="11"
          aside={<p>{words.reading.aside}</p>}
          fr={
            <>
              <h3>Relations de travail</h3>
              <p>
                Aucun stage ne remplace une personne salariée, ne réduit ses heures ni n’évite un rappel au
                travail.
              </p>
            </>
          }
          en={
            <>
              <h3>Labour relations</h3>
              <p>No placement replaces an employee, cuts hours or avoids a recall to work.</p>
            </>
          }
        />
      </section>
      <section aria-labelledby="redline">
        <h2 id="redline">{words.headings.redline}</h2>
        <Redline before={words.redline.before} after={words.redline.after} lang={language} />
        <Redline before={words.redline.after} after={words.redline.after} lang={language} />
      </section>
    </>
  )
}

/** What happened, and what is known. */
export function StorySamples({ words }: { words: SampleWords }) {
  const { story, facts } = words
  const moments = ['2026-05-19T14:00:00Z', '2026-05-20T18:00:00Z', '2026-05-22T13:40:00Z']
  const texts = [story.sealed, story.signed, story.unsealed]
  const weights = ['turn', 'plain', 'stop'] as const
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.headings.story}</h2>
      <Timeline
        entries={moments.map((at, row) => ({
          id: `entry-${row}`,
          at,
          zone: ZONE,
          weight: weights[row],
          text: <p>{texts[row]}</p>,
          detail:
            row === 0 ? <Digest value={DIGEST} /> : row === 2 ? <a href="#redline">{story.compare}</a> : null,
        }))}
      />
      <h2>{words.headings.facts}</h2>
      <DescriptionList
        items={[
          { term: facts.when, text: <DateText at="2026-03-28T03:59:00Z" zone={ZONE} time weekday /> },
          { term: facts.seal, text: <DateText at="2026-05-01T14:00:00Z" zone={ZONE} /> },
          { term: facts.amount, text: <MoneyText cents={500_000_000} /> },
          { term: facts.office, text: facts.officeText },
        ]}
      />
    </section>
  )
}
