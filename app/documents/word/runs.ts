import {
  DeletedTextRun,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Run } from '#machines/prose.ts'
import type { Language } from '#machines/words.ts'
import { LANG } from '#templates/documents/words.ts'
import type { Kind, Piece } from './redline.ts'

/** Who made a change, as Word shows it, and when (ISO 8601). */
export type Author = { author: string; date: string }

/** Numbers that must differ within one file: of changes, bookmarks and lists. */
export class Numbers {
  private last = 0
  next(): number {
    this.last += 1
    return this.last
  }
}

/** What the runs of one text need to be written. */
export type Inking = {
  language: Language
  numbers: Numbers
  /** Who changed it; asked for only where something is added or removed. */
  by: Author
  /** The bookmark of a clause to which words refer, or null when the text has no such clause. */
  anchorOf: (clause: string) => string | null
}

/** The pieces of one line as Word writes them: each word in its language, changes tracked. */
export function inked(pieces: readonly Piece[], inking: Inking): ParagraphChild[] {
  return pieces.flatMap(({ kind, runs }) => runs.map((run) => inkedRun(run, kind, inking)))
}

function inkedRun(run: Run, kind: Kind, inking: Inking): ParagraphChild {
  const anchor = run.clause === undefined ? null : inking.anchorOf(run.clause)
  const options: IRunOptions = {
    text: run.text.toWellFormed(),
    ...(run.strong ? { bold: true } : {}),
    ...(run.emphasis ? { italics: true } : {}),
    ...(anchor ? { style: 'Hyperlink' } : {}),
    language: { value: LANG[inking.language] },
  }
  const written = tracked(options, kind, inking)
  return anchor ? new InternalHyperlink({ anchor, children: [written] }) : written
}

function tracked(options: IRunOptions, kind: Kind, { numbers, by }: Inking): ParagraphChild {
  if (kind === 'same') return new TextRun(options)
  const change = { id: numbers.next(), ...by }
  return kind === 'added'
    ? new InsertedTextRun({ ...options, ...change })
    : new DeletedTextRun({ ...options, ...change })
}
