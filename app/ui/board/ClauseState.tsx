import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ClauseTag } from '#app/projections/board.server.ts'
import { StateTag, type Tone } from '../StateTag.tsx'

const TONES: Record<ClauseTag['code'], Tone> = {
  agreed: 'agreed',
  agreed_reserved: 'agreed',
  agreed_awaited: 'agreed',
  blocked: 'stopped',
  objection: 'stopped',
  reconfirm: 'waiting',
  awaited: 'plain',
  state: 'plain',
}

/** What stands under a clause's name: adopted, blocked, or who is awaited. */
export function ClauseState({ tag: { code, status, count, party } }: { tag: ClauseTag }) {
  const { t } = useTranslation('board')
  const label = useLabel()
  return (
    <StateTag tone={TONES[code]}>
      {code === 'state' ? label('clause', status) : t(`tag.${code}`, { count, party })}
    </StateTag>
  )
}
