import type { Position } from '../PositionMark.tsx'
import type { Tone } from '../StateTag.tsx'

const MARKS: Record<string, Position> = {
  accepted: 'accepted',
  accepted_with_reservation: 'reservation',
  standing_aside: 'standing_aside',
  abstaining: 'abstaining',
  objecting: 'objecting',
  deemed_accepted: 'deemed',
  stale: 'stale',
}

/** The sign of a position's state. Before an answer: awaited of whoever takes part, nothing of anybody else. */
export function markOf(status: string, takesPart = true): Position {
  return MARKS[status] ?? (takesPart ? 'awaiting' : 'none')
}

const TONES: Record<string, Tone> = {
  adopted: 'agreed',
  frozen: 'agreed',
  in_effect: 'agreed',
  blocked: 'stopped',
  on_call: 'waiting',
  to_reconfirm: 'waiting',
}

/** The colour of a clause's state. */
export function clauseTone(status: string): Tone {
  return TONES[status] ?? 'plain'
}

const OBJECTION_TONES: Record<string, Tone> = {
  raised: 'waiting',
  admitted: 'stopped',
  in_resolution: 'stopped',
  resolved_by_change: 'agreed',
}

export function objectionTone(status: string): Tone {
  return OBJECTION_TONES[status] ?? 'plain'
}
