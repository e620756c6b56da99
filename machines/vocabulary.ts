import { z } from 'zod'

/** Party types, as in the reference §2.1. */
export const PartyType = z.enum([
  'institution',
  'employer',
  'sme',
  'union',
  'indigenous',
  'government',
  'community',
  'learner_association',
  'coordinator',
])
export type PartyType = z.infer<typeof PartyType>

/** Roles a person may hold in one agreement, as in the reference §2.2. */
export const Role = z.enum([
  'convenor',
  'co_drafter',
  'facilitator',
  'secretariat',
  'party_administrator',
  'representative',
  'alternate',
  'contributor',
  'approver_legal',
  'authorized_signatory',
  'co_signatory',
  'delegate',
  'witness',
  'elder',
  'observer',
  'auditor',
  'concordance_reviser',
  'navigator',
])
export type Role = z.infer<typeof Role>

/** Responsible, accountable, consulted, informed. R and A bind the party; C and I do not. */
export const Letter = z.enum(['R', 'A', 'C', 'I'])
export type Letter = z.infer<typeof Letter>

/** What a party can say of one clause. */
export const Stance = z.enum(['accept', 'reserve', 'stand_aside', 'abstain', 'object'])
export type Stance = z.infer<typeof Stance>

/** Why a party objects (reference §6.1, OBJ-03). The last one is a preference, never admitted. */
export const Ground = z.enum([
  'common_purpose',
  'law',
  'mandate',
  'cannot_carry',
  'own_obligation',
  'indigenous_data',
  'collective_agreement',
  'preference',
])
export type Ground = z.infer<typeof Ground>

/** How people work on an objection: they meet, sit in a circle, or write to each other (OBJ-05). */
export const Meeting = z.enum(['meeting', 'circle', 'written'])
export type Meeting = z.infer<typeof Meeting>

export const Consent = z.enum(['express', 'tacit_ok'])
export type Consent = z.infer<typeof Consent>

/** How a responsibility falls on several parties of one type (reference §4). */
export const Allocation = z.enum(['each', 'one', 'joint'])
export type Allocation = z.infer<typeof Allocation>
