import { z } from "zod";
import { transition, getNextTransitions, setup } from "xstate";
const PARTICIPATING = ["reviewing", "concurring", "approving", "ready", "signed", "declined_to_sign"];
function participatingParties(agreement) {
  return Object.values(agreement.parties).filter(isParticipating);
}
function isParticipating(party) {
  return !party.observer && PARTICIPATING.includes(party.status);
}
function takesPart$1(agreement, actor) {
  const party = agreement.parties[actor.party ?? ""];
  return party !== void 0 && isParticipating(party);
}
function isNamed(agreement, party) {
  if (isParticipating(party) || hasPlace(agreement, party.id)) return true;
  if (["bound", "notice_given"].includes(party.status)) return true;
  const open = agreement.status === "draft" || agreement.status.startsWith("review.");
  return open && !party.observer && ["listed", "invited"].includes(party.status);
}
function hasPlace({ seals, slots }, party) {
  const seal = seals.at(-1);
  if (!seal || seal.voided) return false;
  return Object.values(slots).some((slot) => slot.seal === seal.number && slot.party === party);
}
function boundParties(agreement, clause) {
  return Object.values(agreement.parties).filter(
    (party) => isParticipating(party) && isBound(clause, party.id)
  );
}
function isBound(clause, party) {
  return clause.responsibilities.some(({ letters }) => letters[party] === "R" || letters[party] === "A");
}
function seatOf(agreement, actor) {
  return agreement.seats.find((seat) => seat.person === actor.person && seat.party === actor.party);
}
function roleAmong(agreement, actor, roles) {
  const seat = seatOf(agreement, actor);
  return roles.find((role) => seat?.roles.includes(role)) ?? null;
}
function partiesWith({ seats }, role) {
  return [...new Set(seats.filter(({ roles }) => roles.includes(role)).map(({ party }) => party))];
}
const SIGNATORIES = ["authorized_signatory", "co_signatory"];
const SIGNING$1 = [...SIGNATORIES, "delegate"];
function signatorySeats(agreement, party) {
  return agreement.seats.filter(
    (seat) => seat.party === party && seat.roles.some((role) => SIGNATORIES.includes(role))
  );
}
const NEVER_SILENT = ["indigenous", "government"];
function silenceMayCount({ policy: { tacit } }, { type, publicBody }) {
  return tacit.allowed && !publicBody && ![...NEVER_SILENT, ...tacit.neverFor].includes(type);
}
class RefusalSignal extends Error {
  refusal;
  constructor(refusal) {
    super(refusal.reasons.map((reason) => reason.code).join(", "));
    this.refusal = refusal;
  }
}
function refuseFor(kind, reasons) {
  if (reasons.length > 0) throw new RefusalSignal({ kind, reasons });
}
function unless(holds, code, detail) {
  return holds ? [] : [detail ? { code, detail } : { code }];
}
function ownValue(map, id) {
  return Object.hasOwn(map, id) ? map[id] : void 0;
}
const GUARDED = ["safety", "data", "indigenous", "finance", "labour"];
const SURVIVING = ["data", "indigenous", "ip", "finance"];
const CONTINUING = ["safety", "data", "indigenous"];
function isGuarded(clause) {
  return !clause || GUARDED.includes(clause.section);
}
function isSilenceProof(clause) {
  return !clause || clause.consent === "express" || isGuarded(clause);
}
function isFunding(clause) {
  return clause?.section === "finance";
}
function isSurviving(clause) {
  return clause !== void 0 && SURVIVING.includes(clause.section);
}
function isContinuing(clause) {
  return clause !== void 0 && CONTINUING.includes(clause.section);
}
const BOUND = ["bound", "notice_given"];
function boundNow({ parties }) {
  return Object.values(parties).filter(({ status }) => BOUND.includes(status));
}
function isBoundNow({ parties }, id) {
  return BOUND.includes(parties[id]?.status ?? "");
}
const IN_FORCE = ["in_force.active", "in_force.suspended", "in_force.winding_down"];
const LIVING = ["in_force.active", "in_force.suspended"];
const ENDED = ["expired", "terminated", "superseded", "abandoned"];
function rule(definition) {
  return definition;
}
function whoReasons(agreement, actor, { roles, timer }) {
  if (actor.person === "system") return unless(timer === true, "timer_may_not");
  return unless(roleAmong(agreement, actor, roles) !== null, "role_missing", { roles: [...roles] });
}
function needClause(step, id) {
  const clause = ownValue(step.agreement.clauses, id);
  refuseFor("Missing", unless(clause !== void 0, "clause_missing", { id }));
  return clause;
}
function needParty(step, id) {
  const party = ownValue(step.agreement.parties, id);
  refuseFor("Missing", unless(party !== void 0, "party_missing", { id }));
  return party;
}
function speaksOr(agreement, actor, ...offices) {
  const serves = roleAmong(agreement, actor, offices) !== null;
  return unless(serves || takesPart$1(agreement, actor), "not_taking_part");
}
function boundOr(agreement, actor, ...offices) {
  const serves = roleAmong(agreement, actor, offices) !== null;
  return unless(serves || isBoundNow(agreement, actor.party ?? ""), "not_bound");
}
function inState(agreement, ...states) {
  return unless(states.includes(agreement.status), "not_in_this_state", {
    chart: "agreement",
    state: agreement.status
  });
}
const DAY = 864e5;
const LEAST_RESUMED = 3 * DAY;
function endOfDay(date, timeZone) {
  return instantOf(`${date}T23:59:59`, timeZone);
}
function startOfDay(date, timeZone) {
  return instantOf(`${date}T00:00:00`, timeZone);
}
function endAfterDays(instant, days, timeZone) {
  return endOfDay(datePlus(dateIn(instant, timeZone), days), timeZone);
}
function startAfterDays(instant, days, timeZone) {
  return startOfDay(datePlus(dateIn(instant, timeZone), days + 1), timeZone);
}
function later(instant, milliseconds) {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
function dateIn(instant, timeZone) {
  const parts = wallClock(Date.parse(instant), timeZone);
  return parts.slice(0, 10);
}
function businessDays(from, to, timeZone, holidays = []) {
  const first = Date.parse(dateIn(from, timeZone)) + DAY;
  const last = Date.parse(dateIn(to, timeZone));
  if (last < first) return 0;
  const weeks = Math.floor((last - first + DAY) / (7 * DAY));
  let count = weeks * 5;
  for (let day = first + weeks * 7 * DAY; day <= last; day += DAY) if (!isWeekend$1(day)) count += 1;
  const off = [...new Set(holidays)].map((date) => Date.parse(date));
  return count - off.filter((day) => day >= first && day <= last && !isWeekend$1(day)).length;
}
function dateAfterBusinessDays(from, days, timeZone, holidays = []) {
  let date = dateIn(from, timeZone);
  for (let left = days; left > 0; ) {
    date = dayAfter(date);
    if (isBusinessDay(date, holidays)) left -= 1;
  }
  return date;
}
function toBusinessDay(deadline, timeZone, holidays) {
  const date = dateIn(deadline, timeZone);
  const moved = nextBusinessDay(date, holidays);
  return moved === date ? deadline : endOfDay(moved, timeZone);
}
function resumedDeadline(at, remaining, timeZone, holidays = []) {
  const earliest = new Date(Date.parse(at) + Math.max(remaining, LEAST_RESUMED)).toISOString();
  return endOfDay(nextBusinessDay(dateIn(earliest, timeZone), holidays), timeZone);
}
function nextBusinessDay(date, holidays) {
  return isBusinessDay(date, holidays) ? date : nextBusinessDay(dayAfter(date), holidays);
}
function isBusinessDay(date, holidays) {
  return !isWeekend$1(Date.parse(date)) && !holidays.includes(date);
}
function isWeekend$1(day) {
  return [0, 6].includes(new Date(day).getUTCDay());
}
function datePlus(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
function dayAfter(date) {
  return datePlus(date, 1);
}
function instantOf(local, timeZone) {
  const wanted = Date.parse(`${local}Z`);
  let guess = wanted;
  for (let pass = 0; pass < 2; pass += 1) guess += wanted - Date.parse(`${wallClock(guess, timeZone)}Z`);
  return new Date(guess).toISOString();
}
const clocks = /* @__PURE__ */ new Map();
function wallClock(instant, timeZone) {
  const format = clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  clocks.set(timeZone, format);
  return format.format(new Date(instant)).replace(" ", "T");
}
function dutyGaps(agreement, clause) {
  return clause.responsibilities.flatMap((duty) => {
    const detail = { clause: clause.id, responsibility: duty.id };
    return accountableGaps(duty.allocation, holdersOf(agreement, duty, "A"), detail);
  });
}
function accountableGaps(allocation, accountable, detail = {}) {
  const single = allocation === "each" || accountable.length === 1;
  if (accountable.length === 0) return [{ code: "nobody_accountable", detail }];
  return unless(single, "several_accountable", { ...detail, parties: accountable });
}
function allDutyGaps(agreement) {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id];
    return clause ? dutyGaps(agreement, clause) : [];
  });
}
function holdersOf(agreement, duty, letter) {
  return Object.keys(duty.letters).filter((party) => {
    const listed = agreement.parties[party];
    return duty.letters[party] === letter && listed !== void 0 && isNamed(agreement, listed);
  });
}
const Evidence = z.strictObject({
  text: z.string(),
  party: z.string(),
  by: z.string(),
  at: z.string()
});
const Obligation = z.strictObject({
  id: z.string(),
  clause: z.string(),
  responsibility: z.string(),
  party: z.string(),
  occurrence: z.int(),
  status: z.string(),
  /** What it hangs on: `effective`, `every`, `continuous`, or the name of a recorded event. */
  anchor: z.string(),
  /** From when it is to be done, instant. */
  opensAt: z.string(),
  /** The last second in which it is on time, instant; null for what is owed all along. */
  due: z.string().nullable(),
  /** The date before it was ever extended or shifted. */
  firstDue: z.string().nullable(),
  evidence: Evidence.nullable(),
  /** Fulfilled after the due date. */
  late: z.boolean(),
  /** What was last said about it: what is missing, why it is disputed, waived, extended… */
  reason: z.string(),
  suspendedAt: z.string().nullable(),
  /** The party that is asked to take it over. */
  transferTo: z.string().nullable(),
  /** Beneficiaries that no longer ask for it. */
  waivedBy: z.array(z.string())
});
const AnchorEvent = z.strictObject({
  anchor: z.string(),
  /** ISO date. */
  on: z.string(),
  /** Whom it concerns; empty: everyone who answers for a duty that hangs on it. */
  parties: z.array(z.string()),
  note: z.string()
});
const Terms = z.strictObject({
  /** The fewest bound parties; below it the cure period begins (AGR-31). */
  minimum: z.int().min(2),
  /** Party types without which the agreement makes no sense, and how many of each. */
  essential: z.record(z.string(), z.int().min(1)),
  /** Days to replace what was lost. */
  cureDays: z.int().min(1),
  /** Days of notice before a party leaves. */
  noticeDays: z.int().min(1),
  renewal: z.enum(["express", "tacit"]),
  renewalMonths: z.int().min(1),
  renewalsMax: z.int().min(0),
  /** Who may join later: nobody; whoever every party accepts aloud; whoever nobody refuses within fifteen days. */
  accession: z.enum(["closed", "express", "no_objection"]),
  /** May some parties change duties among themselves? */
  subsetAmendments: z.boolean(),
  /** Months for which the clauses that outlive the agreement do; left out: without end, as the law has it. */
  survivalMonths: z.int().min(1).optional(),
  /** Sections that may be changed by the silence procedure: schedules that the steering committee keeps. */
  delegated: z.array(z.string())
});
const DEFAULT_TERMS = {
  minimum: 2,
  essential: {},
  cureDays: 60,
  noticeDays: 90,
  renewal: "express",
  renewalMonths: 12,
  renewalsMax: 2,
  accession: "express"
};
const REMINDERS = [180, 90, 30];
const Leaving = z.strictObject({
  at: z.string(),
  /** First instant at which it is no longer bound. */
  until: z.string(),
  reason: z.string(),
  plan: z.string()
});
const Breach = z.strictObject({ at: z.string(), cureUntil: z.string(), reason: z.string() });
const Accession = z.strictObject({ instrument: z.string(), on: z.string(), at: z.string() });
const Life = z.strictObject({
  terms: Terms.nullable(),
  /** Consolidated version of the text: 1 at entry into force, one more with each amendment. */
  version: z.int(),
  /** Last day, ISO date; null: no end. */
  endsOn: z.string().nullable(),
  renewals: z.int(),
  anchors: z.array(AnchorEvent),
  leaving: z.record(z.string(), Leaving),
  breaches: z.record(z.string(), Breach),
  /** Parties that are insolvent, and since when that is recorded; left out while none is. */
  insolvent: z.record(z.string(), z.string()).optional(),
  accessions: z.record(z.string(), Accession),
  /** Days before the end of which the parties were reminded. */
  reminded: z.array(z.int()),
  /** Until when what was lost can be replaced, instant; null while the minimum holds. */
  cureUntil: z.string().nullable(),
  suspendedAt: z.string().nullable(),
  /** When it ended, however it did. */
  endedAt: z.string().nullable(),
  expiredAt: z.string().nullable(),
  /** Last day of run-off, ISO date. */
  runOffUntil: z.string().nullable(),
  supersededBy: z.string().nullable()
});
const NO_LIFE = {
  terms: null,
  version: 0,
  endsOn: null,
  renewals: 0,
  anchors: [],
  leaving: {},
  breaches: {},
  accessions: {},
  reminded: [],
  cureUntil: null,
  suspendedAt: null,
  endedAt: null,
  expiredAt: null,
  runOffUntil: null,
  supersededBy: null
};
function essentialGaps(agreement) {
  const taking = participatingParties(agreement);
  const present = new Set(taking.map(({ id }) => id));
  const lost2 = [.../* @__PURE__ */ new Set([...decisiveAbsent(agreement), ...typesShort(agreement, taking)])];
  const named2 = (agreement.plan.threshold?.essential ?? []).filter((id) => !present.has(id));
  return [
    ...unless(lost2.length === 0, "essential_lost", { types: lost2 }),
    ...unless(named2.length === 0, "essential_left", { parties: named2 })
  ];
}
function decisiveAbsent(agreement) {
  const present = new Set(participatingParties(agreement).map(({ type }) => type));
  return (agreement.policy.decisive ?? []).filter((type) => !present.has(type));
}
function minimumGaps(agreement) {
  const { minimum } = agreement.life.terms ?? DEFAULT_TERMS;
  const bound = boundNow(agreement);
  const short = typesShort(agreement, bound);
  return [
    ...unless(bound.length >= minimum, "minimum_lost", { needed: minimum }),
    ...unless(short.length === 0, "essential_lost", { types: short })
  ];
}
function typesShort({ life }, among) {
  const needed = (life.terms ?? DEFAULT_TERMS).essential;
  return Object.keys(needed).filter(
    (type) => among.filter((party) => party.type === type).length < (needed[type] ?? 0)
  );
}
const moveTo = {
  agreement: (draft, { event, from, to }, at) => {
    draft.status = to;
    if (to === "signed") draft.signing = { ...draft.signing, signedAt: at };
    if (event === "SUSPEND") draft.life = { ...draft.life, suspendedAt: at };
    if (event === "RESUME") draft.life = { ...draft.life, suspendedAt: null };
    if (event === "OPEN_REVIEW") for (const party of Object.keys(draft.parties)) beginAnew(draft, party);
    if (ENDED.includes(to)) draft.life = { ...draft.life, endedAt: at };
    if (event === "REINSTATE") draft.life = { ...draft.life, endedAt: null };
    if (event === "TERM_ENDED") draft.life = { ...draft.life, expiredAt: at };
    if (from !== "signed" || to.startsWith("in_force")) return;
    draft.signing = { ...draft.signing, signedAt: null, longStop: null };
    draft.effectiveAt = null;
  },
  clause: (draft, { entity, to }) => {
    draft.clauses[entity] = { ...need(draft.clauses, entity), status: to };
  },
  position: (draft, moved, at) => {
    const [clause = "", party = ""] = moved.entity.split(":");
    const deemedAt = draft.call?.deadline ?? at;
    draft.positions[moved.entity] = positionTo(
      held(draft, clause, party),
      draft.clauses[clause],
      moved,
      deemedAt
    );
  },
  objection: (draft, { entity, event, to }, at) => {
    const objection = { ...need(draft.objections, entity), status: to };
    if (event === "ASK_REASONS") objection.askedAt = at;
    if (event === "START_RESOLUTION") objection.resolvingSince = at;
    draft.objections[entity] = objection;
  },
  participation: (draft, { entity, event, to }, at) => {
    const party = { ...need(draft.parties, entity), status: to };
    if (event === "INVITE") {
      party.invitedAt = at;
      delete party.remindedAt;
    }
    if (["ACCEPT_INVITATION", "ACCESSION_ACCEPTED"].includes(event)) party.joinedAt = at;
    if (event === "ACCEPT_AS_OBSERVER" || event === "BECOME_OBSERVER") party.observer = true;
    if (event === "BECOME_PARTY") Object.assign(party, { observer: false, joinedAt: at });
    if (event === "RECALL") party.invitedAt = null;
    if (event === "ACCEPT_INVITATION" || event === "BECOME_PARTY") beginAnew(draft, entity);
    draft.parties[entity] = party;
  },
  signature: (draft, { entity, to }) => {
    draft.slots[entity] = { ...need(draft.slots, entity), status: to };
  },
  amendment: (draft, { entity, to }, at) => {
    draft.amendments[entity] = { ...need(draft.amendments, entity), status: to, activeAt: at };
  },
  obligation: (draft, { entity, event, to }, at) => {
    const obligation = { ...need(draft.obligations, entity), status: to };
    if (event === "SUSPEND") obligation.suspendedAt = at;
    if (event === "RESUME") obligation.suspendedAt = null;
    draft.obligations[entity] = obligation;
  }
};
function beginAnew(draft, party) {
  for (const [key, position2] of Object.entries(draft.positions))
    if (position2.party === party && position2.status === "historical") delete draft.positions[key];
}
function positionTo({ toConfirm: _, ...position2 }, clause, { to, because = "" }, at) {
  const moved = { ...position2, status: to };
  if (to !== "deemed_accepted") return moved;
  return { ...moved, revision: clause?.revision ?? position2.revision, deemed: { call: because, at } };
}
function positionKey(clause, party) {
  return `${clause}:${party}`;
}
function held(draft, clause, party) {
  const none = { clause, party, status: "none", revision: 0, stance: null, reason: "", by: "", at: "" };
  return draft.positions[positionKey(clause, party)] ?? none;
}
function need(map, id) {
  const found2 = map[id];
  if (!found2) throw new Error(`The record speaks of ${id}, which it never introduced.`);
  return found2;
}
const PartyType = z.enum([
  "institution",
  "employer",
  "sme",
  "union",
  "indigenous",
  "government",
  "community",
  "learner_association",
  "coordinator"
]);
const Role = z.enum([
  "convenor",
  "co_drafter",
  "facilitator",
  "secretariat",
  "party_administrator",
  "representative",
  "alternate",
  "contributor",
  "approver_legal",
  "authorized_signatory",
  "co_signatory",
  "delegate",
  "witness",
  "elder",
  "observer",
  "auditor",
  "concordance_reviser",
  "navigator"
]);
const Letter = z.enum(["R", "A", "C", "I"]);
const Stance = z.enum(["accept", "reserve", "stand_aside", "abstain", "object"]);
const Ground = z.enum([
  "common_purpose",
  "law",
  "mandate",
  "cannot_carry",
  "own_obligation",
  "indigenous_data",
  "collective_agreement",
  "preference"
]);
const Meeting = z.enum(["meeting", "circle", "written"]);
const Consent = z.enum(["express", "tacit_ok"]);
const Allocation = z.enum(["each", "one", "joint"]);
const ClassRule = z.enum(["all", "two_thirds_with_sme", "two_thirds", "majority"]);
const PartyClass = z.strictObject({ types: z.array(PartyType).min(1), rule: ClassRule });
const RuleName = z.enum([
  "unanimity",
  "consensus",
  "consent_with_silence",
  "class_concurrence",
  "supermajority_veto"
]);
const Tacit = z.strictObject({
  allowed: z.boolean(),
  days: z.int().min(0),
  smeDays: z.int().min(0),
  neverFor: z.array(PartyType),
  /** Sections on whose clauses silence never counts, beyond the floor. */
  neverOn: z.array(z.string()).optional(),
  /** The only sections on whose clauses it may count; absent: any. */
  onlyOn: z.array(z.string()).optional()
});
const Policy = z.strictObject({
  rule: RuleName,
  classes: z.array(PartyClass),
  /** Another rule for the clauses of some sections. */
  onSections: z.array(z.strictObject({ sections: z.array(z.string()).min(1), rule: RuleName })).optional(),
  /** Supermajority: the least share of acceptances among acceptances and objections, 0 to 1. */
  threshold: z.number().min(0).max(1).optional(),
  /** Types of party without whose express acceptance no clause is adopted. */
  decisive: z.array(PartyType).optional(),
  /** Share of participating parties that must have spoken expressly, 0 to 1. */
  quorum: z.number().min(0).max(1),
  /** Types whose parties must all have spoken; `quorum` is then the share of the others. */
  quorumOf: z.array(PartyType).optional(),
  everyClassPresent: z.boolean(),
  /** Largest share of participating parties that may stand aside on a clause, 0 to 1. */
  standAsideMax: z.number().min(0).max(1),
  tacit: Tacit,
  /** Shortest call, in business days, the opening day not counted. */
  minimumCallDays: z.int().min(0)
});
function ruleFor(policy, section) {
  return policy.onSections?.find(({ sections }) => sections.includes(section))?.rule ?? policy.rule;
}
const ACCEPTING = ["accepted", "accepted_with_reservation"];
const COUNTS_FOR = [...ACCEPTING, "deemed_accepted"];
const EXPRESS = [...ACCEPTING, "standing_aside", "abstaining", "objecting"];
function isExpress(status) {
  return EXPRESS.includes(status);
}
function isAccepting(status) {
  return ACCEPTING.includes(status);
}
function ruleMissing(ballot) {
  return [...decisiveMissing(ballot), ...tooManyAside(ballot), ...RULES[ballot.rule](ballot)];
}
const RULES = {
  /** Every party says yes: silence, abstention and stand-aside all fail it. */
  unanimity: ({ positions }) => {
    const others = where(positions, (status) => !ACCEPTING.includes(status));
    return missingIf(others.length > 0, "not_unanimous", others);
  },
  /** Every party has spoken aloud, and none objects. */
  consensus: ({ positions }) => [...unanswered(positions, EXPRESS), ...objecting(positions)],
  /** None objects; whoever said nothing is deemed to accept, or is missing. */
  consent_with_silence: ({ positions }) => [
    ...unanswered(positions, [...EXPRESS, "deemed_accepted"]),
    ...objecting(positions)
  ],
  class_concurrence: classesMissing,
  supermajority_veto: belowThreshold
};
function unanswered(positions, answers) {
  const waiting = where(positions, (status) => !answers.includes(status));
  return missingIf(waiting.length > 0, "unanswered", waiting);
}
function objecting(positions) {
  const against = where(positions, (status) => status === "objecting");
  return missingIf(against.length > 0, "objecting", against);
}
function belowThreshold({ positions, policy }) {
  const yes = where(positions, (status) => ACCEPTING.includes(status)).length;
  const against = where(positions, (status) => status === "objecting");
  const counted = yes + against.length;
  const share = policy.threshold ?? 1;
  const enough = yes > 0 && yes >= share * counted - 1e-9;
  const detail = { accepting: yes, counted, share };
  return missingIf(
    !enough,
    "below_threshold",
    yes === 0 ? where(positions, (status) => !isExpress(status)) : against,
    detail
  );
}
function decisiveMissing({ policy, parties, positions }) {
  const decisive = parties.filter(({ type }) => policy.decisive?.includes(type));
  const waiting = decisive.filter(({ id }) => !ACCEPTING.includes(positions[id] ?? "none"));
  return missingIf(
    waiting.length > 0,
    "decisive_missing",
    waiting.map(({ id }) => id)
  );
}
function tooManyAside({ policy, parties, positions }) {
  const aside = where(positions, (status) => status === "standing_aside");
  const base = parties.filter(({ type }) => !policy.decisive?.includes(type)).length;
  return missingIf(aside.length > policy.standAsideMax * base + 1e-9, "too_many_stand_asides", aside);
}
function classesMissing({ policy, parties, positions }) {
  return classesOf(policy.classes, parties).flatMap(({ types, rule: rule2 }) => {
    const members = parties.filter((party) => types.includes(party.type));
    const name = types.join("+");
    const spoken = members.filter((party) => EXPRESS.includes(positions[party.id] ?? "none"));
    const ids2 = members.map((party) => party.id);
    if (policy.everyClassPresent && spoken.length === 0)
      return missingIf(true, "class_absent", ids2, { class: name });
    const against = classAgainst(rule2, members, positions);
    return missingIf(against !== null, "class_rule", against ?? [], { class: name, rule: rule2 });
  });
}
function classesOf(classes, parties) {
  const listed = new Set(classes.flatMap(({ types }) => types));
  const alone = [...new Set(parties.map((party) => party.type))].filter((type) => !listed.has(type));
  const own2 = alone.map((type) => ({ types: [type], rule: "all" }));
  return [...classes, ...own2].filter(({ types }) => parties.some((party) => types.includes(party.type)));
}
function classAgainst(rule2, members, positions) {
  const counted = members.filter(
    (party) => !["standing_aside", "abstaining"].includes(positions[party.id] ?? "")
  );
  const yes = counted.filter((party) => COUNTS_FOR.includes(positions[party.id] ?? ""));
  const small = counted.filter((party) => party.type === "sme");
  const smallAgrees = rule2 !== "two_thirds_with_sme" || small.length === 0 || small.some((party) => yes.includes(party));
  const enough = yes.length > 0 && reaches(rule2, yes.length, counted.length);
  if (enough && smallAgrees) return null;
  return counted.filter((party) => !yes.includes(party)).map((party) => party.id);
}
function reaches(rule2, yes, counted) {
  if (rule2 === "all") return yes === counted;
  if (rule2 === "majority") return yes * 2 > counted;
  return yes * 3 >= counted * 2;
}
function where(positions, holds) {
  return Object.keys(positions).filter((party) => holds(positions[party] ?? "none"));
}
function missingIf(condition, code, parties, detail = {}) {
  return condition ? [{ code, parties, detail }] : [];
}
const OPEN_OBJECTION = ["raised", "clarifying", "admitted", "in_resolution", "escalated"];
function openObjections(agreement, clause) {
  return Object.values(agreement.objections).filter(
    (objection) => objection.clause === clause && OPEN_OBJECTION.includes(objection.status)
  );
}
function holdingObjections(agreement, clause) {
  return Object.values(agreement.objections).filter(
    (one) => one.clause === clause && HOLDING.includes(one.status) && !isCountedAsNo(agreement, one)
  );
}
function unsettledObjections(agreement, clause) {
  return holdingObjections(agreement, clause).filter(({ status }) => status !== "sustained");
}
function stoppingObjections(agreement, clause) {
  const unjudged = openObjections(agreement, clause).filter(({ status }) => UNJUDGED.includes(status));
  return [...unjudged, ...holdingObjections(agreement, clause)];
}
const UNJUDGED = ["raised", "clarifying"];
const HOLDING = ["admitted", "in_resolution", "escalated", "sustained"];
const ROUND_OVER = ["escalated", "sustained"];
function isCountedAsNo(agreement, { clause: id, party, status }) {
  const clause = agreement.clauses[id];
  const listed = agreement.parties[party];
  if (!clause || !listed) return true;
  const said = agreement.positions[positionKey(id, party)]?.status;
  const maintained = isParticipating(listed) && said === "objecting";
  if (status === "sustained" && !maintained) return true;
  const yields = ruleFor(agreement.policy, clause.section) === "supermajority_veto" && !isBound(clause, party);
  return yields && ROUND_OVER.includes(status);
}
function positionStatus(agreement, clause, party) {
  const { status = "none", toConfirm } = agreement.positions[positionKey(clause, party)] ?? {};
  return toConfirm === void 0 ? status : "to_confirm";
}
function decideClause(agreement, clause) {
  const parties = participatingParties(agreement);
  const positions = Object.fromEntries(
    parties.map((party) => [party.id, positionStatus(agreement, clause.id, party.id)])
  );
  const bound = boundParties(agreement, clause).map((party) => party.id);
  const rule2 = ruleFor(agreement.policy, clause.section);
  const ballot = { policy: agreement.policy, rule: rule2, clause, parties, positions };
  const objections = stoppingObjections(agreement, clause.id);
  const missing = [
    ...missingIf(objections.length > 0, "objection_open", [...new Set(objections.map(({ party }) => party))]),
    ...silentBound(bound, positions),
    ...expressMissing(clause, positions),
    ...quorumMissing(ballot),
    ...ruleMissing(ballot)
  ];
  return {
    adopted: parties.length >= 2 && missing.length === 0,
    ...{ rule: rule2, positions, bound, missing, consent: clause.consent },
    objections: objections.map(({ id }) => id),
    tally: tallyOf(positions)
  };
}
function decideAdoption(agreement, clause) {
  const decision = decideClause(agreement, clause);
  const orphans2 = dutyGaps(agreement, clause).filter(({ code }) => code === "nobody_accountable");
  const duties = orphans2.map(({ detail }) => String(detail?.responsibility));
  const absent = decisiveAbsent(agreement);
  const missing = [
    ...decision.missing,
    ...missingIf(duties.length > 0, "nobody_accountable", [], { responsibility: duties.join("+") }),
    ...missingIf(absent.length > 0, "decisive_absent", [], { types: absent.join("+") })
  ];
  return { ...decision, adopted: decision.adopted && missing.length === 0, missing };
}
function tallyOf(positions) {
  return {
    accepting: where(positions, isAccepting).length,
    objecting: where(positions, (status) => status === "objecting").length,
    express: where(positions, isExpress).length,
    parties: Object.keys(positions).length
  };
}
function clausesWithoutQuorum(agreement) {
  const called2 = agreement.call?.clauses ?? [];
  return called2.filter((id) => {
    const clause = agreement.clauses[id];
    if (clause?.status !== "on_call") return false;
    return decideClause(agreement, clause).missing.some(({ code }) => QUORUM.includes(code));
  });
}
const QUORUM = ["quorum", "class_absent"];
function silentBound(bound, positions) {
  const waiting = bound.filter((party) => !isAccepting(positions[party] ?? "none"));
  return missingIf(waiting.length > 0, "bound_not_accepted", waiting);
}
function expressMissing(clause, positions) {
  const waiting = where(positions, (status) => !isExpress(status));
  return missingIf(clause.consent === "express" && waiting.length > 0, "express_missing", waiting);
}
function quorumMissing({ policy, parties, positions }) {
  const all2 = policy.quorumOf ?? [];
  const [named2, others] = [true, false].map((of2) => parties.filter(({ type }) => all2.includes(type) === of2));
  const needed = (named2?.length ?? 0) + Math.ceil(policy.quorum * (others?.length ?? 0) - 1e-9);
  const spoke = (party) => isExpress(positions[party.id] ?? "none");
  const express = parties.filter(spoke).length;
  const enough = named2?.every(spoke) && express >= needed;
  const waiting = where(positions, (status) => !isExpress(status));
  return missingIf(!enough, "quorum", waiting, { express, needed });
}
const LINK = /\[([^\]\n]+)\]\(([A-Za-z0-9_-]{1,64})\)/g;
function linkedFrom({ text }) {
  const targets = [text.fr, text.en].flatMap((words2) => [...words2.matchAll(LINK)].map(([, , id = ""]) => id));
  return [...new Set(targets)];
}
function leansOn(clause) {
  return [.../* @__PURE__ */ new Set([...clause.dependsOn, ...linkedFrom(clause)])].filter((id) => id !== clause.id);
}
const Away = z.strictObject({ from: z.string(), to: z.string(), title: z.string() });
const Declared = z.strictObject({ meetings: z.array(z.string()), away: z.array(Away) });
z.strictObject({
  kind: z.enum(["winter", "july", "away", "meeting"]),
  party: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  title: z.string()
});
const SEASONS = [
  { kind: "winter", from: "12-15", to: "01-07", over: 1 },
  { kind: "july", from: "07-01", to: "07-31", over: 0 }
];
function nextMeeting({ calendars, timeZone }, party, at) {
  const today = dateIn(at, timeZone);
  const ahead = calendars[party]?.meetings.filter((day) => day > today) ?? [];
  return ahead.toSorted()[0] ?? null;
}
function lateBodies(asked2, at, deadline) {
  const last = dateIn(deadline, asked2.timeZone);
  return participatingParties(asked2).flatMap(({ id: party }) => {
    const day = nextMeeting(asked2, party, at);
    return day !== null && day > last ? [{ party, day }] : [];
  });
}
function warningsOf(asked2, at, deadline) {
  const [first, last] = [dateIn(at, asked2.timeZone), dateIn(deadline, asked2.timeZone)];
  const within2 = ({ from, to }) => from <= last && to >= first;
  const away = participatingParties(asked2).flatMap(
    ({ id: party }) => (asked2.calendars[party]?.away ?? []).filter(within2).map((one) => ({ kind: "away", party, ...one }))
  );
  const late2 = lateBodies(asked2, at, deadline).map(({ party, day }) => ({
    ...{ kind: "meeting", party, from: day, to: day, title: "" }
  }));
  const known = [...seasonsFrom(first, last).filter(within2), ...away, ...late2];
  return known.toSorted((one, other) => one.from < other.from ? -1 : 1);
}
function seasonsFrom(first, last) {
  const from = Number(first.slice(0, 4)) - 1;
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => from + index);
  return years.flatMap(
    (year) => SEASONS.map(({ kind, from: from2, to, over }) => ({
      ...{ kind, party: null, title: "" },
      ...{ from: `${year}-${from2}`, to: `${year + over}-${to}` }
    }))
  );
}
const CANADA = [
  { on: "01-01" },
  { easter: -2 },
  { on: "07-01" },
  { month: 9, weekday: 1, nth: 1 },
  { on: "12-25" }
];
const FAMILY = { month: 2, weekday: 1, nth: 3 };
const VICTORIA = "victoria";
const NATIONAL = { on: "06-24" };
const INDIGENOUS = { on: "06-21" };
const NUNAVUT = { on: "07-09" };
const CIVIC = { month: 8, weekday: 1, nth: 1 };
const DISCOVERY = { month: 8, weekday: 1, nth: 3 };
const TRUTH = { on: "09-30" };
const THANKSGIVING = { month: 10, weekday: 1, nth: 2 };
const REMEMBRANCE = { on: "11-11" };
const BOXING = { on: "12-26" };
const OWN$1 = {
  CA: [VICTORIA, TRUTH, THANKSGIVING, REMEMBRANCE, BOXING],
  "CA-AB": [FAMILY, VICTORIA, THANKSGIVING, REMEMBRANCE],
  "CA-BC": [FAMILY, VICTORIA, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  "CA-MB": [FAMILY, VICTORIA, TRUTH, THANKSGIVING],
  "CA-NB": [FAMILY, CIVIC, REMEMBRANCE],
  "CA-NL": [REMEMBRANCE],
  "CA-NS": [FAMILY, REMEMBRANCE],
  "CA-NT": [VICTORIA, INDIGENOUS, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  "CA-NU": [VICTORIA, NUNAVUT, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  "CA-ON": [FAMILY, VICTORIA, THANKSGIVING, BOXING],
  "CA-PE": [FAMILY, TRUTH, REMEMBRANCE],
  "CA-QC": [VICTORIA, NATIONAL, THANKSGIVING],
  "CA-SK": [FAMILY, VICTORIA, CIVIC, THANKSGIVING, REMEMBRANCE],
  "CA-YT": [VICTORIA, INDIGENOUS, DISCOVERY, TRUTH, THANKSGIVING, REMEMBRANCE]
};
function holidaysOf(places, from, to) {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const days = [...new Set(places)].flatMap((place) => years.flatMap((year) => yearOf(place, year)));
  return [...new Set(days)].filter((day) => day >= from && day <= to).toSorted();
}
function yearOf(place, year) {
  const days = [...CANADA, ...OWN$1[place] ?? []].map((rule2) => dayOf(rule2, year)).toSorted();
  const kept = new Set(days);
  for (const day of days) if (isWeekend(day)) kept.add(nextFree(day, kept));
  return [...kept];
}
function dayOf(rule2, year) {
  if (rule2 === "victoria") return mondayBefore(`${year}-05-25`);
  if ("on" in rule2) return `${year}-${rule2.on}`;
  if ("easter" in rule2) return datePlus(easterOf(year), rule2.easter);
  const first = `${year}-${String(rule2.month).padStart(2, "0")}-01`;
  const ahead = (rule2.weekday - weekdayOf(first) + 7) % 7;
  return datePlus(first, ahead + 7 * (rule2.nth - 1));
}
function mondayBefore(date) {
  return datePlus(date, -((weekdayOf(date) + 6) % 7 || 7));
}
function easterOf(year) {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = ((leap + 19 * golden + 15) % 30 + 30) % 30;
  const moon = epact - Math.floor((epact + Math.floor(golden / 11)) / 29);
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const day = moon - sunday;
  const month = 3 + Math.floor((day + 40) / 44);
  return datePlus(`${year}-${String(month).padStart(2, "0")}-01`, day + 27 - 31 * Math.floor(month / 4));
}
function nextFree(day, taken) {
  let next = datePlus(day, 1);
  while (isWeekend(next) || taken.has(next)) next = datePlus(next, 1);
  return next;
}
function isWeekend(day) {
  return [0, 6].includes(weekdayOf(day));
}
function weekdayOf(day) {
  return new Date(day).getUTCDay();
}
const AHEAD = 400;
function jurisdictionsOf(agreement) {
  return [...new Set(participatingParties(agreement).map(({ jurisdiction }) => jurisdiction))].toSorted();
}
function holidaysAfter(agreement, at) {
  const from = dateIn(at, agreement.timeZone);
  return holidaysOf(jurisdictionsOf(agreement), from, datePlus(from, AHEAD));
}
function holidaysFrom(step) {
  return holidaysAfter(step.agreement, step.at);
}
function recordReckoning(step, deadline, asked2 = step.agreement) {
  const { at } = step;
  const { timeZone, call } = asked2;
  const last = dateIn(deadline, timeZone);
  const holidays = holidaysAfter(asked2, at).filter((day) => day <= last);
  step.record({
    type: "deadline.reckoned",
    call: call?.id ?? "",
    deadline,
    jurisdictions: jurisdictionsOf(asked2),
    holidays,
    businessDays: businessDays(at, deadline, timeZone, holidays)
  });
}
function recordWarnings(step, call, deadline, asked2 = step.agreement) {
  const warnings = warningsOf(asked2, step.at, deadline);
  if (warnings.length > 0) step.record({ type: "call.warned", call, warnings });
}
const MODALS = words(
  "doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient",
  "engage engagent efforce efforcent tente tentent assure assurent remet remettent avise avisent",
  "shall must will may try tries can cannot should would could might need needs"
);
const NEGATIONS = words(
  "ne n pas non nul nulle aucun aucune jamais ni sans sauf excepté seul seule seulement",
  "not no never none nor neither without except unless only"
);
const NUMBERS = new RegExp(
  `\\d+(?:[\\s.,]\\d+)*(?:\\s?[%$])?|${words(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille",
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand",
    "jour jours semaine semaines mois ans année années heure heures ouvrable ouvrables",
    "day days week weeks month months year years hour hours business",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "january february march april june july august september october november december"
  ).source}`,
  "giu"
);
function words(...lists) {
  const all2 = lists.flatMap((list) => list.split(" ")).join("|");
  return new RegExp(`(?<!\\p{L})(?:${all2})(?!\\p{L})`, "giu");
}
function substanceOf(before, after) {
  const reasons = /* @__PURE__ */ new Set();
  for (const text of ["title", "text"]) {
    for (const reason of wordsTouched(before[text], after[text])) reasons.add(reason);
  }
  if (before.consent !== after.consent) reasons.add("consent");
  if (stable(linksOf(before)) !== stable(linksOf(after))) reasons.add("links");
  if (!sameDuties(before, after)) reasons.add("responsibilities");
  if (stable(before.schedules ?? []) !== stable(after.schedules ?? [])) reasons.add("schedule");
  if (isTranslated(before) !== isTranslated(after)) reasons.add("translation");
  return [...reasons];
}
function linksOf(body) {
  return [body.dependsOn, linkedFrom(body)];
}
function isTranslated({ text }) {
  return Boolean(text.fr.trim() && text.en.trim());
}
function sameBody(before, after) {
  const parts = ["title", "text", "summary", "consent", "dependsOn", "responsibilities"];
  const optional = ["schedules", "translationBy"];
  return parts.every((part) => stable(before[part]) === stable(after[part])) && optional.every((part) => stable(before[part] ?? null) === stable(after[part] ?? null));
}
function wordsTouched(before, after) {
  const kinds = { modal: MODALS, negation: NEGATIONS, number: NUMBERS };
  return Object.entries(kinds).filter(([, pattern]) => differs(pattern, before.fr, after.fr) || differs(pattern, before.en, after.en)).map(([kind]) => kind);
}
function differs(pattern, before, after) {
  return found(pattern, before) !== found(pattern, after);
}
function found(pattern, text) {
  return (text.toLowerCase().match(pattern) ?? []).join(" ");
}
function sameDuties(before, after) {
  return stable(before.responsibilities) === stable(after.responsibilities);
}
function stable(value) {
  return JSON.stringify(
    value,
    (_, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one < other ? -1 : 1)) : part
  );
}
function resetPositions(step, clause, because, parties) {
  const asked2 = parties ?? Object.keys(step.agreement.parties);
  return asked2.filter(
    (party) => step.tryMove("position", positionKey(clause, party), "RESET", { because }).length === 0
  ).length;
}
function archivePositions(step, party, because) {
  for (const clause of step.agreement.order) archivePosition(step, clause, party, because);
}
function archivePosition(step, clause, party, because) {
  if (positionStatus(step.agreement, clause, party) !== "none")
    step.tryMove("position", positionKey(clause, party), "ARCHIVE", { because });
}
function resetDependants(step, changed) {
  const visited = /* @__PURE__ */ new Set([changed]);
  const queue = [changed];
  for (let cause = queue.shift(); cause !== void 0; cause = queue.shift()) {
    for (const id of step.agreement.order) {
      const clause = step.agreement.clauses[id];
      if (!clause || visited.has(id) || !leansOn(clause).includes(cause)) continue;
      visited.add(id);
      queue.push(id);
      const wasAdopted = step.tryMove("clause", id, "DEPENDENCY_CHANGED", { because: cause }).length === 0;
      const bound = Object.keys(step.agreement.parties).filter((party) => isBound(clause, party));
      const reset2 = resetPositions(step, id, cause, bound);
      if (wasAdopted && reset2 === 0) adoptIfDecided(step, id);
    }
  }
}
function settleParticipations(step) {
  for (const party of touchedParties(step)) {
    step.tryMove("participation", party, "POSITIONS_RESET");
    step.tryMove("participation", party, "CONCUR");
  }
}
function touchedParties({ facts, agreement }) {
  const all2 = Object.keys(agreement.parties);
  const touched = /* @__PURE__ */ new Set();
  for (const fact of facts) {
    if (fact.type === "moved" && fact.chart === "position") touched.add(fact.entity.split(":")[1] ?? "");
    else if (fact.type === "moved" && fact.chart === "participation") touched.add(fact.entity);
    else if (!(fact.type === "moved" || OF_ONE.includes(fact.type))) return all2;
  }
  return all2.filter((party) => touched.has(party));
}
const OF_ONE = [
  "understanding.marked",
  "position.stated",
  "objection.raised",
  "objection.settled",
  "clause.decided",
  "call.ended",
  "call.paused",
  "call.resumed"
];
function adoptSettled(step) {
  const { agreement } = step;
  const expected = Object.values(agreement.parties).some(({ status }) => status === "invited");
  if (agreement.status !== "review.open" || expected) return;
  for (const id of agreement.order) {
    const clause = agreement.clauses[id];
    if (!clause || !["under_discussion", "to_reconfirm"].includes(clause.status)) continue;
    if (!isTranslated(clause)) continue;
    const parties = participatingParties(agreement);
    if (!parties.every((party) => isExpress(positionStatus(agreement, id, party.id)))) continue;
    adoptIfDecided(step, id);
  }
}
function reopenUnsettled(step, because) {
  for (const id of step.agreement.order) {
    const clause = step.agreement.clauses[id];
    if (clause?.status === "adopted" && !decideAdoption(step.agreement, clause).adopted)
      step.move("clause", id, "DEPENDENCY_CHANGED", { because });
  }
}
function adoptIfDecided(step, id) {
  const clause = step.agreement.clauses[id];
  if (!clause) return;
  const decision = decideAdoption(step.agreement, clause);
  if (!decision.adopted) return;
  step.record({ type: "clause.decided", clause: id, revision: clause.revision, decision });
  step.move("clause", id, "ADOPT");
}
function allPositionsIn(step) {
  const { agreement } = step;
  if (agreement.status !== "review.call" || !agreement.call) return false;
  const parties = participatingParties(agreement);
  const waiting = agreement.call.clauses.filter((clause) => agreement.clauses[clause]?.status === "on_call");
  return waiting.every(
    (clause) => parties.every((party) => isExpress(positionStatus(agreement, clause, party.id)))
  );
}
function closeCall(step) {
  const { call } = step.agreement;
  if (!call) return;
  const asked2 = call.clauses.filter((id) => step.agreement.clauses[id]?.status === "on_call");
  for (const clause of asked2) silenceOn(step, clause);
  for (const id of asked2) {
    const clause = step.agreement.clauses[id];
    if (!clause) continue;
    const decision = decideAdoption(step.agreement, clause);
    step.record({ type: "clause.decided", clause: id, revision: clause.revision, decision });
    step.move("clause", id, decision.adopted ? "ADOPT" : "NOT_ADOPTED", { because: call.id });
  }
  step.record({ type: "call.ended", call: call.id, how: "closed", reason: "" });
  step.move("agreement", step.agreement.id, "CALL_CLOSED", { because: call.id });
  adoptSettled(step);
  settleParticipations(step);
}
function silenceOn(step, clause) {
  for (const party of Object.values(step.agreement.parties)) {
    if (!isParticipating(party)) continue;
    const because = step.agreement.call?.id ?? "";
    step.tryMove("position", positionKey(clause, party.id), "DEADLINE_SILENT", { because });
  }
}
function endCall(step, how, reason) {
  const { call } = step.agreement;
  if (!call) return;
  for (const clause of call.clauses) step.tryMove("clause", clause, "NOT_ADOPTED", { because: call.id });
  step.record({ type: "call.ended", call: call.id, how, reason });
}
function blockFor(step, objection, clause) {
  if (step.agreement.clauses[clause]?.status !== "blocked")
    step.move("clause", clause, "OBJECTION_ADMITTED", { because: objection });
  const { call, id, status } = step.agreement;
  if (status !== "review.call" || !call?.clauses.includes(clause)) return;
  const remaining = Math.max(0, Date.parse(call.deadline) - Date.parse(step.at));
  step.move("agreement", id, "OBJECTION_ADMITTED", { because: objection });
  step.record({ type: "call.paused", call: call.id, remaining });
}
function unblock(step, clause, changed) {
  const { agreement } = step;
  const free = holdingObjections(agreement, clause).length === 0;
  if (free && agreement.clauses[clause]?.status === "blocked")
    step.move("clause", clause, "RESOLVE", { changed: changed || rewrittenInCall(agreement, clause) });
  goOn(step, changed);
}
function goOn(step, changed) {
  const { call, status, id, timeZone } = step.agreement;
  if (status !== "review.blocked" || !call) return;
  const rewritten = changed || call.clauses.some((called2) => rewrittenInCall(step.agreement, called2));
  if (step.tryMove("agreement", id, "OBJECTION_CLEARED", { changed: rewritten }).length > 0) return;
  if (rewritten) endCall(step, "void", "text_changed");
  else {
    const deadline = resumedDeadline(step.at, call.remaining ?? 0, timeZone, holidaysFrom(step));
    step.record({ type: "call.resumed", call: call.id, deadline });
    recordReckoning(step, deadline);
  }
}
function rewrittenInCall({ call, clauses }, clause) {
  return call !== null && Date.parse(clauses[clause]?.revisedAt ?? "") > Date.parse(call.openedAt);
}
function reopen(step, reason) {
  step.move("agreement", step.agreement.id, "REOPEN", { reason });
  step.record({ type: "agreement.reopened", reason });
}
const Words = z.strictObject({ fr: z.string(), en: z.string() });
const SigningRule = z.strictObject({
  mode: z.enum(["all", "any_one", "two_of", "named"]),
  people: z.array(z.string()),
  mayDelegate: z.boolean()
});
const Precedent = z.strictObject({
  id: z.string(),
  title: Words,
  /** A party, or an organization that only observes; empty when nobody's. */
  owner: z.string(),
  /** May be let go by all who signed, or by those in `waivableBy` alone. */
  waivable: z.boolean(),
  waivableBy: z.array(z.string()).optional(),
  /** What will show that it holds. */
  evidence: Words.optional(),
  /** Last day on which it may come true, ISO date: after it, the agreement is given up as at its long-stop date. */
  until: z.string().optional()
});
const Threshold = z.strictObject({
  parties: z.int(),
  essential: z.array(z.string()),
  types: z.array(z.strictObject({ type: PartyType, count: z.int() }))
});
const SigningPlan = z.strictObject({
  turns: z.record(z.string(), z.int()),
  notBefore: z.string().nullable(),
  endsOn: z.string().nullable(),
  rules: z.record(z.string(), SigningRule).optional(),
  /** `party:person` of a signatory to the person who must witness that signature. */
  witnesses: z.record(z.string(), z.string()).optional(),
  /** Parties that let their witness be there by video; elsewhere a witness is there in person (case 23). */
  videoWitness: z.array(z.string()).optional(),
  threshold: Threshold.optional(),
  conditions: z.array(Precedent).optional(),
  /**
   * The day from which the parties take it to have had effect, ISO date, before they signed: only where each of them
   * signs the text that says so, and never where it moves money (case 24).
   */
  retroactiveTo: z.string().optional(),
  /** It takes effect on the first day of a month. */
  firstOfMonth: z.boolean().optional(),
  /** Days after the last required signature at whose end an agreement that still waits for a condition is given up. */
  longStopDays: z.int().optional(),
  /** Last day to sign, ISO date. Not part of what is sealed: it may be extended on the same text. */
  deadline: z.string().optional(),
  /** A signature cannot be taken back, even before the last one is given. */
  irrevocable: z.boolean().optional()
});
const PLAIN = { mode: "all", people: [], mayDelegate: true };
function ruleOf({ rules: rules2 }, party) {
  return rules2?.[party] ?? PLAIN;
}
const GONE = ["reassigned", "voided"];
const OPEN = ["locked", "awaiting_turn", "pending", "verifying"];
function placesOf({ slots, seals }) {
  return Object.values(slots).filter(({ seal }) => seal === seals.length);
}
function livePlaces(agreement) {
  return placesOf(agreement).filter(({ status }) => !GONE.includes(status));
}
function openPlaces(agreement) {
  return livePlaces(agreement).filter(({ status }) => OPEN.includes(status));
}
function everSigned({ slots }) {
  return Object.values(slots).some(({ signedAt }) => signedAt !== null);
}
function signedParties(agreement) {
  const live2 = livePlaces(agreement);
  const parties = [...new Set(live2.map(({ party }) => party))];
  return parties.filter((party) => live2.every((slot) => slot.party !== party || slot.status === "signed"));
}
function isRequired(agreement, party) {
  const { threshold } = agreement.plan;
  return !threshold || threshold.essential.includes(party) || orphans(agreement, [party]).length > 0;
}
function orphans(agreement, without) {
  return agreement.order.flatMap(
    (clause) => (agreement.clauses[clause]?.responsibilities ?? []).flatMap((duty) => {
      const holders = holdersOf(agreement, duty, "A");
      const lost2 = holders.length > 0 && holders.every((party) => without.includes(party));
      return unless(!lost2, "nobody_accountable", { clause, responsibility: duty.id });
    })
  );
}
function thresholdReasons(agreement) {
  const { threshold } = agreement.plan;
  if (!threshold) return [];
  const signed = signedParties(agreement);
  const missing = threshold.essential.filter((party) => !signed.includes(party));
  const others = [...new Set(livePlaces(agreement).map(({ party }) => party))];
  const short = threshold.types.filter(({ type, count }) => countOf(agreement, signed, type) < count);
  return [
    ...unless(signed.length >= threshold.parties, "threshold_short", {
      signed: signed.length,
      needed: threshold.parties
    }),
    ...unless(missing.length === 0, "essential_missing", { parties: missing }),
    ...short.map(({ type, count }) => ({ code: "type_short", detail: { type, count } })),
    ...orphans(
      agreement,
      others.filter((party) => !signed.includes(party))
    )
  ];
}
function countOf({ parties }, signed, type) {
  return signed.filter((party) => parties[party]?.type === type).length;
}
function incomplete(agreement) {
  const live2 = livePlaces(agreement);
  const waiting = agreement.plan.threshold ? openPlaces(agreement) : live2.filter(({ status }) => status !== "signed");
  const parties = waiting.map(({ party }) => party);
  return [
    ...unless(live2.length > 0 && waiting.length === 0, "signature_missing", { parties }),
    ...thresholdReasons(agreement)
  ];
}
function openConditions({ plan, signing }) {
  return (plan.conditions ?? []).map(({ id }) => id).filter((id) => !(id in signing.met));
}
function plannedPlaces(agreement, party) {
  const seats = signatorySeats(agreement, party);
  const { mode, people } = ruleOf(agreement.plan, party);
  if (mode === "any_one") return seats.length > 0 ? [{ eligible: seats }] : [];
  if (mode === "two_of") return seats.length > 1 ? [{ eligible: seats }, { eligible: seats }] : [];
  const named2 = mode === "named" ? seats.filter(({ person }) => people.includes(person)) : seats;
  const complete = mode !== "named" || named2.length === people.length;
  return complete ? named2.map((seat) => ({ eligible: [seat] })) : [];
}
function withoutPlaces(agreement) {
  return participatingParties(agreement).map(({ id }) => id).filter((party) => plannedPlaces(agreement, party).length === 0);
}
function authorityAt(agreement, slot, actor) {
  return slot.delegation?.authority ?? seatOf(agreement, actor)?.authority;
}
function freshPlaceId({ slots, seals }, party, person) {
  const plain = `S${seals.length}:${party}:${person}`;
  let id = plain;
  for (let again = 2; id in slots; again += 1) id = `${plain}:${again}`;
  return id;
}
const SIGNING = ["signing.open", "signing.held"];
const STATES = {
  recall: ["review.open", "review.blocked"],
  remove: ["review.open", "review.blocked"],
  change_rule: ["review.open"],
  convene: ["review.open", "review.call", "review.blocked", "agreed", ...SIGNING],
  admit: ["review.open", "review.call", "review.blocked"],
  suspend: ["in_force.active"],
  resume: ["in_force.suspended"],
  terminate: LIVING,
  renew: ["in_force.active"],
  reinstate: ["expired"],
  exclude: LIVING,
  accede: LIVING,
  rescind: LIVING,
  succeed: LIVING,
  abandon: ["draft", "review.open", "review.blocked", "agreed", ...SIGNING]
};
const dated = ({ agreement, at }, { on }) => unless(on !== null && on > dateIn(at, agreement.timeZone), "deadline_not_later");
const named = (step, { party }) => {
  needParty(step, party ?? "");
  return [];
};
const own = (step, motion) => [
  ...named(step, motion),
  ...unless(motion.party === step.actor.party, "other_party", { party: motion.party ?? "" })
];
const ASKS = {
  recall: ({ agreement }) => unless(!everSigned(agreement), "signed_before"),
  remove(step, { clause = "" }) {
    const { id, status } = needClause(step, clause);
    return unless(status !== "withdrawn", "clause_gone", { clause: id });
  },
  change_rule: (_, { policy }) => unless(policy !== void 0, "rule_missing"),
  convene: (step, motion) => [
    ...named(step, motion),
    ...unless(step.agreement.vacancy !== null, "convenor_present"),
    ...unless(takesPart$1(step.agreement, { party: motion.party }), "not_taking_part")
  ],
  admit: ({ agreement, actor }, { objection = "", ground }) => {
    const noted = ownValue(agreement.objections, objection);
    const again = Object.values(agreement.motions).some((one) => one.objection === objection);
    const accepted2 = isAccepting(positionStatus(agreement, noted?.clause ?? "", actor.party ?? ""));
    return [
      ...unless(noted?.status === "noted_as_concern", "not_turned_away"),
      ...unless(!again, "appealed_before"),
      ...unless(!accepted2, "accepted_since"),
      ...unless(ground !== void 0 && ground !== "preference", "preference_only")
    ];
  },
  terminate: dated,
  renew: (step, motion) => [
    ...dated(step, motion),
    ...unless((motion.on ?? "") > (step.agreement.life.endsOn ?? ""), "deadline_not_later")
  ],
  reinstate: dated,
  exclude(step, motion) {
    const { agreement, at } = step;
    const breach = agreement.life.breaches[motion.party ?? ""];
    const today = dateIn(at, agreement.timeZone);
    const { on } = motion;
    const cured = breach !== void 0 && Date.parse(at) >= Date.parse(breach.cureUntil);
    const heard = breach !== void 0 && on !== null && on >= dateIn(breach.at, agreement.timeZone) && on <= today;
    return [...named(step, motion), ...unless(cured, "cure_running"), ...unless(heard, "hearing_missing")];
  },
  accede: (step, motion) => [
    ...named(step, motion),
    ...unless(step.agreement.parties[motion.party ?? ""]?.status === "acceding", "not_acceding")
  ],
  rescind: own,
  succeed: (step, motion) => [
    ...own(step, motion),
    ...unless(Boolean(motion.name?.fr && motion.name.en), "name_missing")
  ]
};
function motionReasons(step, motion) {
  return ASKS[motion.kind]?.(step, motion) ?? [];
}
const MotionKind = z.enum([
  "recall",
  "remove",
  "change_rule",
  "convene",
  "admit",
  "suspend",
  "resume",
  "terminate",
  "renew",
  "reinstate",
  "exclude",
  "accede",
  "rescind",
  "succeed",
  "abandon"
]);
const MotionAnswer = z.strictObject({
  agrees: z.boolean(),
  reason: z.string(),
  by: z.string(),
  at: z.string()
});
const Motion = z.strictObject({
  id: z.string(),
  kind: MotionKind,
  /** Whom it is about: who is excluded, joins, stays or is succeeded; null when it is about all. */
  party: z.string().nullable(),
  /** The new end, the end of the run-off, the day on which a party was heard; ISO date. */
  on: z.string().nullable(),
  /** The successor's legal name. */
  name: Words.nullable(),
  /** The clause to take out, the objection to admit after all and on what ground, the rule to decide by from now on. */
  clause: z.string().optional(),
  objection: z.string().optional(),
  ground: Ground.optional(),
  policy: Policy.optional(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** Until when silence may be broken, instant; null where silence says nothing. */
  closesAt: z.string().nullable(),
  answers: z.record(z.string(), MotionAnswer),
  status: z.enum(["open", "carried", "refused"]),
  decidedAt: z.string().nullable()
});
const WAYS = {
  recall: "half",
  remove: "rule",
  change_rule: "all",
  convene: "majority",
  admit: "majority",
  suspend: "rule",
  resume: "rule",
  terminate: "rule",
  renew: "all",
  reinstate: "stayers",
  exclude: "all",
  accede: "all",
  rescind: "no_objection",
  succeed: "no_objection",
  abandon: "rule"
};
function wayOf({ life }, kind) {
  const { accession } = life.terms ?? DEFAULT_TERMS;
  return kind === "accede" && accession === "no_objection" ? "no_objection" : WAYS[kind];
}
const BEFORE_SIGNED$1 = ["recall", "remove", "change_rule", "convene", "admit", "abandon"];
function electorate(agreement, { kind, party }) {
  const voters = BEFORE_SIGNED$1.includes(kind) ? participatingParties(agreement) : boundNow(agreement);
  if (kind === "convene") return voters;
  const judges = kind === "admit" ? partiesWith(agreement, "facilitator") : [];
  return voters.filter(({ id }) => id !== party && !judges.includes(id));
}
function motionGaps(agreement, motion, at) {
  const voters = electorate(agreement, motion);
  const silent2 = voters.filter(({ id }) => motion.answers[id] === void 0);
  const against = voters.filter(({ id }) => motion.answers[id]?.agrees === false);
  const way = wayOf(agreement, motion.kind);
  if (way === "rule") return ruleGaps(agreement, motion, voters);
  if (way === "half" || way === "majority") return countGaps(motion, way, voters, silent2);
  if (way === "stayers") return stayerGaps(agreement, voters, silent2, against);
  const refused2 = unless(against.length === 0, "motion_refused", { parties: ids(against) });
  if (way === "all")
    return [...refused2, ...unless(silent2.length === 0, "answers_missing", { parties: ids(silent2) })];
  const express = silent2.filter((party) => mustSpeak(agreement, party));
  const over = motion.closesAt !== null && Date.parse(at) > Date.parse(motion.closesAt);
  return [
    ...refused2,
    ...unless(express.length === 0, "answers_missing", { parties: ids(express) }),
    ...unless(over || silent2.length === 0, "answer_awaited")
  ];
}
function countGaps({ answers }, way, voters, silent2) {
  const agreeing = voters.filter(({ id }) => answers[id]?.agrees).length;
  const needed = way === "half" ? Math.ceil(voters.length / 2) : Math.floor(voters.length / 2) + 1;
  if (voters.length === 0 || agreeing >= needed) return [];
  const possible = agreeing + silent2.length >= needed;
  return possible ? unless(false, "answers_missing", { parties: ids(silent2) }) : unless(false, "motion_refused", { parties: ids(voters.filter(({ id }) => !answers[id]?.agrees)) });
}
function mustSpeak(agreement, party) {
  const tacit = { ...agreement.policy.tacit, allowed: true };
  return party.optOutTacit || !silenceMayCount({ ...agreement, policy: { ...agreement.policy, tacit } }, party);
}
function stayerGaps({ life }, voters, silent2, against) {
  const staying = voters.length - silent2.length - against.length;
  return [
    ...unless(silent2.length === 0, "answers_missing", { parties: ids(silent2) }),
    ...unless(staying >= (life.terms ?? DEFAULT_TERMS).minimum, "minimum_lost")
  ];
}
function ids(parties) {
  return parties.map(({ id }) => id);
}
function ruleGaps(agreement, motion, voters) {
  const { answers, clause: taken } = motion;
  const voting = new Set(ids(voters));
  const parties = Object.values(agreement.parties).map((party) => [
    party.id,
    { ...party, status: voting.has(party.id) ? "reviewing" : "released" }
  ]);
  const positions = Object.entries(answers).map(([party, { agrees, reason, by, at }]) => {
    const status = agrees ? "accepted" : "objecting";
    return [`motion:${party}`, { clause: "motion", party, status, revision: 1, stance: null, reason, by, at }];
  });
  const view = {
    ...agreement,
    parties: Object.fromEntries(parties),
    positions: Object.fromEntries(positions),
    objections: {}
  };
  const about = taken === void 0 ? void 0 : agreement.clauses[taken];
  const { section, consent, responsibilities } = about ?? QUESTION;
  return decideClause(view, { ...QUESTION, section, consent, responsibilities }).missing.map(
    ({ code, parties: who }) => ({
      code,
      detail: { parties: who }
    })
  );
}
const NO_WORDS = { fr: "", en: "" };
const QUESTION = {
  ...{ id: "motion", section: "motion", status: "on_call", revision: 1, revisedAt: "", revisedBy: "" },
  ...{ title: NO_WORDS, text: NO_WORDS, summary: NO_WORDS },
  ...{ consent: "tacit_ok", dependsOn: [], responsibilities: [] }
};
function isLost(agreement, motion, at) {
  const gaps = motionGaps(agreement, motion, at);
  const refused2 = gaps.some(({ code }) => code === "motion_refused");
  const over = motion.closesAt !== null && Date.parse(at) > Date.parse(motion.closesAt);
  const everyone = electorate(agreement, motion).every(({ id }) => motion.answers[id] !== void 0);
  return refused2 || (everyone || over) && gaps.length > 0;
}
function justCarried({ motions }, at, holds) {
  return Object.values(motions).some(
    (motion) => motion.status === "carried" && motion.decidedAt === at && holds(motion)
  );
}
const NO_SHIFT = { sign: 1, amount: 0, unit: "D" };
function readDue(due) {
  if (due === "every:cohort") return { kind: "each", anchor: "cohort.end", shift: NO_SHIFT };
  const every = /^every:P(\d+)([MY])(?:@(\d{2}-\d{2}))?$/.exec(due);
  if (every) {
    const months = Number(every[1]) * (every[2] === "Y" ? 12 : 1);
    return { kind: "every", months, on: every[3] ?? null };
  }
  const hung = /^(once|each):([a-z._]+)([+-])P(\d+)([DM])$/.exec(due);
  if (!hung) return { kind: "continuous" };
  const [, kind, anchor = "", sign, amount, unit] = hung;
  return {
    kind,
    anchor,
    shift: { sign: sign === "-" ? -1 : 1, amount: Number(amount), unit }
  };
}
function monthsAfter(date, months) {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}
function isoDate(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function shifted(date, { sign, amount, unit }) {
  return unit === "M" ? monthsAfter(date, sign * amount) : datePlus(date, sign * amount);
}
function nextDate(date, { months, on }) {
  if (on === null) return monthsAfter(date, months);
  const thisYear = `${date.slice(0, 4)}-${on}`;
  return thisYear > date ? thisYear : monthsAfter(thisYear, 12);
}
function datesOf(due, timeZone, opens = datePlus(due, -30)) {
  return { opensAt: startOfDay(opens, timeZone), due: endOfDay(due, timeZone) };
}
function shiftedBy(instant, from, to, timeZone) {
  const days = Math.ceil((Date.parse(to) - Date.parse(from)) / DAY);
  return endOfDay(datePlus(dateIn(instant, timeZone), days), timeZone);
}
const DONE = ["fulfilled", "waived", "transferred", "cancelled", "unmet"];
function isSettled({ status }) {
  return DONE.includes(status);
}
function owedFrom(agreement, clauses, at, parties) {
  return dutiesIn(agreement, clauses, parties).flatMap(({ clause, duty, party }) => {
    const dates = firstDates(agreement, duty.due, at);
    if (!dates) return [];
    return { clause, responsibility: duty.id, party, ...dates };
  });
}
function firstDates({ timeZone, life }, due, at) {
  const rule2 = readDue(due);
  const today = dateIn(at, timeZone);
  if (rule2.kind === "continuous") return { anchor: "continuous", opensAt: at, due: null };
  if (rule2.kind === "every") return { anchor: "every", ...datesOf(nextDate(today, rule2), timeZone) };
  if (rule2.anchor === "effective")
    return { anchor: "effective", ...datesOf(shifted(today, rule2.shift), timeZone, today) };
  const known = life.anchors.find(({ anchor, on }) => anchor === rule2.anchor && on >= today);
  return known ? { anchor: rule2.anchor, ...datesOfEvent(rule2, known, timeZone, today) } : null;
}
function owedBy(agreement, event, at) {
  const clauses = agreement.order.flatMap((id) => agreement.clauses[id] ?? []);
  const parties = event.parties.length > 0 ? event.parties : void 0;
  return dutiesIn(agreement, clauses, parties).flatMap(({ clause, duty, party }) => {
    const rule2 = readDue(duty.due);
    if (rule2.kind === "continuous" || rule2.kind === "every" || rule2.anchor !== event.anchor) return [];
    if (rule2.kind === "once" && occurrences(agreement, duty.id, party).length > 0) return [];
    const dates = datesOfEvent(rule2, event, agreement.timeZone, dateIn(at, agreement.timeZone));
    return { clause, responsibility: duty.id, party, anchor: event.anchor, ...dates };
  });
}
function datesOfEvent(rule2, { on }, timeZone, today) {
  return datesOf(shifted(on, rule2.shift), timeZone, on <= today ? on : void 0);
}
function nextOf(agreement, obligation) {
  const { clause, responsibility, party, anchor, firstDue } = obligation;
  const rule2 = readDue(dutyOf(agreement, obligation)?.due ?? "");
  if (anchor !== "every" || rule2.kind !== "every" || firstDue === null) return [];
  const date = nextDate(dateIn(firstDue, agreement.timeZone), rule2);
  if (agreement.life.endsOn !== null && date > agreement.life.endsOn) return [];
  return [{ clause, responsibility, party, anchor, ...datesOf(date, agreement.timeZone) }];
}
function dutiesIn(agreement, clauses, parties) {
  return clauses.flatMap(
    (clause) => clause.responsibilities.flatMap(
      (duty) => holdersOf(agreement, duty, "A").filter((party) => isBoundNow(agreement, party) && (!parties || parties.includes(party))).map((party) => ({ clause: clause.id, duty, party }))
    )
  );
}
function occurrences({ obligations }, duty, party) {
  return Object.values(obligations).filter((one) => one.responsibility === duty && one.party === party);
}
function dutyOf({ clauses }, { clause, responsibility }) {
  return clauses[clause]?.responsibilities.find(({ id }) => id === responsibility);
}
function beneficiaries(agreement, obligation) {
  const letters = dutyOf(agreement, obligation)?.letters ?? {};
  const others = Object.keys(agreement.parties).filter(
    (party) => party !== obligation.party && isBoundNow(agreement, party)
  );
  const named2 = others.filter((party) => ["C", "I"].includes(letters[party] ?? ""));
  return named2.length > 0 ? named2 : others;
}
function maySilenceAccept(agreement, obligation) {
  if (!agreement.policy.tacit.allowed || isSilenceProof(agreement.clauses[obligation.clause])) return false;
  return beneficiaries(agreement, obligation).every((id) => {
    const party = agreement.parties[id];
    return party !== void 0 && silenceMayCount(agreement, party) && !party.optOutTacit;
  });
}
function doers(agreement, obligation) {
  const letters = dutyOf(agreement, obligation)?.letters ?? {};
  const working = Object.keys(letters).filter(
    (party) => letters[party] === "R" && agreement.parties[party]?.observer === false
  );
  return [.../* @__PURE__ */ new Set([obligation.party, ...working])];
}
function createOwed(step, owed) {
  for (const one of owed) {
    const number = occurrences(step.agreement, one.responsibility, one.party).length + 1;
    const base = `O:${one.responsibility}:${one.party}`;
    const obligation = number === 1 ? base : `${base}:${number}`;
    step.record({ type: "obligation.created", obligation, occurrence: number, ...one });
    openReached(step, obligation);
    openNext(step, obligation);
  }
}
function openReached(step, obligation) {
  step.tryMove("obligation", obligation, "OPEN");
}
function resumeSuspended(step) {
  for (const obligation of Object.values(step.agreement.obligations)) {
    if (step.tryMove("obligation", obligation.id, "RESUME").length > 0) continue;
    shiftDue(step, obligation);
  }
}
function shiftDue(step, { id, due, suspendedAt }) {
  if (due === null || suspendedAt === null) return;
  const later2 = shiftedBy(due, suspendedAt, step.at, step.agreement.timeZone);
  step.record({ type: "obligation.dated", obligation: id, due: later2 });
}
function openNext(step, id) {
  const obligation = step.agreement.obligations[id];
  if (obligation?.anchor !== "every" || obligation.status === "scheduled") return;
  const made = occurrences(step.agreement, obligation.responsibility, obligation.party);
  if (made.some(({ occurrence }) => occurrence > obligation.occurrence)) return;
  createOwed(step, nextOf(step.agreement, obligation));
}
function goOnWithout(step, party) {
  for (const obligation of Object.values(step.agreement.obligations))
    if (obligation.party === party && !goesOn(step, obligation))
      step.tryMove("obligation", obligation.id, "CANCEL", { because: party });
  if (minimumGaps(step.agreement).length === 0) {
    step.tryMove("agreement", step.agreement.id, "PARTY_LEFT", { because: party });
    return;
  }
  const { life, timeZone } = step.agreement;
  if (life.cureUntil !== null) return;
  const days = (life.terms ?? DEFAULT_TERMS).cureDays;
  step.record({ type: "minimum.lost", cureUntil: startAfterDays(step.at, days, timeZone) });
}
function goesOn({ agreement }, { anchor, clause, status }) {
  const late2 = ["overdue", "returned"].includes(status);
  return anchor.startsWith("placement.") || late2 || isSurviving(agreement.clauses[clause]);
}
function closeChildren(step) {
  const because = step.agreement.status;
  for (const obligation of Object.values(step.agreement.obligations))
    if (!isSettled(obligation) && !goesOn(step, obligation))
      step.tryMove("obligation", obligation.id, "CANCEL", { because });
  closeAmendments(step);
  for (const clause of step.agreement.order) {
    if (step.tryMove("clause", clause, "SURVIVE", { because }).length > 0)
      step.tryMove("clause", clause, "END", { because });
  }
  if (because === "abandoned")
    for (const { id } of placesOf(step.agreement))
      step.tryMove("signature", id, "CONTENT_CHANGED", { because });
  for (const party of Object.keys(step.agreement.parties))
    step.tryMove("participation", party, "RELEASE", { because });
}
function closeAmendments(step) {
  for (const amendment of Object.keys(step.agreement.amendments))
    step.tryMove("amendment", amendment, "LAPSE");
}
const CONTRADICTION_DAYS = 10;
function silenceReasons(agreement, clauseId, partyId) {
  const clause = agreement.clauses[clauseId];
  const party = agreement.parties[partyId];
  if (!clause || !party || !agreement.call) return unless(false, "no_call");
  return [
    ...ofAgreement(agreement, clause),
    ...ofParty(agreement, clause, party),
    ...ofNotice(agreement, clause, party)
  ];
}
function ofAgreement({ policy: { tacit } }, { consent, section }) {
  const open = (tacit.onlyOn?.includes(section) ?? true) && !tacit.neverOn?.includes(section);
  return [
    ...unless(tacit.allowed, "silence_not_allowed"),
    ...unless(consent === "tacit_ok", "express_clause"),
    ...unless(open, "silence_not_here")
  ];
}
function ofParty(agreement, clause, party) {
  return [
    ...unless(!agreement.policy.tacit.allowed || silenceMayCount(agreement, party), "never_silent"),
    ...unless(!party.optOutTacit, "opted_out"),
    ...unless(!isBound(clause, party.id) && !clause.boundBefore?.includes(party.id), "bound_silent"),
    ...unless(party.status === "reviewing" && !party.observer, "not_reviewing")
  ];
}
function ofNotice(agreement, clause, party) {
  const { call, timeZone } = agreement;
  const notice = firstProof(agreement, party.id, "call");
  const reminder = firstProof(agreement, party.id, "reminder");
  if (!call || !notice) return [{ code: "notice_unproven" }];
  const days = periodOf(agreement, party);
  const since = [notice, clause.revisedAt, call.openedAt].toSorted().at(-1) ?? notice;
  const whole = datePlus(dateIn(since, timeZone), days) <= dateIn(call.deadline, timeZone);
  return [...unless(reminder !== null, "reminder_unproven"), ...unless(whole, "period_not_run", { days })];
}
function periodOf({ policy: { tacit } }, { type }) {
  return type === "sme" ? tacit.smeDays : tacit.days;
}
function longestPeriod(agreement) {
  const silent2 = participatingParties(agreement).filter((party) => silenceMayCount(agreement, party));
  return Math.max(agreement.policy.tacit.days, ...silent2.map((party) => periodOf(agreement, party)));
}
function firstProof({ call }, party, notice) {
  const proofs = call?.proofs.filter((one) => one.party === party && one.notice === notice && !one.bounced);
  return proofs?.map(({ at }) => at).toSorted()[0] ?? null;
}
function contradictableUntil(agreement, clause, party) {
  const position2 = agreement.positions[positionKey(clause, party)];
  if (position2?.status !== "deemed_accepted" || !position2.deemed) return null;
  return endAfterDays(position2.deemed.at, CONTRADICTION_DAYS, agreement.timeZone);
}
function contradictable(agreement, party, at) {
  return agreement.order.filter((clause) => {
    const until2 = contradictableUntil(agreement, clause, party);
    return until2 !== null && at <= until2;
  });
}
const RESERVATION_DAYS = 10;
const EDITORIAL_DAYS = 5;
function waitReasons(agreement, at) {
  return waitsOf(agreement, at).map(({ clause, until: until2, waitsFor }) => ({
    code: "wait_running",
    detail: { clause, until: until2, parties: waitsFor }
  }));
}
function waitingFor(agreement, party, at) {
  return waitsOf(agreement, at).flatMap((wait) => wait.waitsFor.includes(party) ? [wait.clause] : []);
}
function waitsOf(agreement, at) {
  return agreement.order.flatMap((clause) => [...positionWaits(agreement, clause), ...editorialWait(agreement, clause)]).map((wait) => ({
    ...wait,
    waitsFor: wait.waitsFor.filter((party) => !hasWaived(agreement, wait, party))
  })).filter(({ until: until2, waitsFor }) => at <= until2 && waitsFor.length > 0);
}
function positionWaits(agreement, clause) {
  return participatingParties(agreement).flatMap(({ id }) => {
    const position2 = agreement.positions[positionKey(clause, id)];
    if (position2?.status === "deemed_accepted") return deemedWait(agreement, position2);
    return position2?.status === "accepted_with_reservation" ? [reservationWait(agreement, position2)] : [];
  });
}
function deemedWait(agreement, { clause, party, deemed }) {
  const until2 = contradictableUntil(agreement, clause, party);
  if (until2 === null) return [];
  return [{ kind: "deemed", clause, party, since: deemed?.at ?? "", until: until2, waitsFor: [party] }];
}
function reservationWait(agreement, { clause, party, at }) {
  const others = participatingParties(agreement).filter(({ id }) => id !== party);
  const until2 = endAfterDays(at, RESERVATION_DAYS, agreement.timeZone);
  return { kind: "reservation", clause, party, since: at, until: until2, waitsFor: others.map(({ id }) => id) };
}
function editorialWait(agreement, clause) {
  const since = agreement.clauses[clause]?.editorialAt;
  if (!since) return [];
  const until2 = endAfterDays(since, EDITORIAL_DAYS, agreement.timeZone);
  const waitsFor = participatingParties(agreement).map(({ id }) => id);
  return [{ kind: "editorial", clause, party: null, since, until: until2, waitsFor }];
}
function hasWaived({ waived }, { clause, since }, party) {
  return (waived[positionKey(clause, party)] ?? "") >= since;
}
function reservationReasons(step, clause, reserving) {
  const { agreement, actor, at } = step;
  const position2 = agreement.positions[positionKey(clause, reserving)];
  const reserved = position2?.status === "accepted_with_reservation" && reserving !== actor.party;
  if (!position2 || !reserved) return unless(false, "no_reservation");
  const until2 = endAfterDays(position2.at, RESERVATION_DAYS, agreement.timeZone);
  return unless(at <= until2, "reservation_stands");
}
function settleAgainst(step, clause, reserving) {
  const gone = openObjections(step.agreement, clause).filter(({ reservation }) => reservation === reserving);
  for (const { id, party } of gone) {
    step.move("objection", id, "WITHDRAW", { because: reserving });
    step.record({ type: "objection.settled", objection: id, outcome: "reservation_withdrawn" });
    resetPositions(step, clause, id, [party]);
  }
  if (gone.length > 0) unblock(step, clause, false);
}
function questioned({ positions }, party) {
  return Object.values(positions).filter(
    (one) => one.toConfirm !== void 0 && (party === void 0 || one.party === party)
  );
}
const SPEAKERS = ["representative", "alternate"];
const EVENTS = {
  accept: "ACCEPT",
  reserve: "RESERVE",
  stand_aside: "STAND_ASIDE",
  abstain: "ABSTAIN",
  object: "OBJECT"
};
const markUnderstood = rule({
  entry: "understanding.marked",
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, "review.open", "review.call", "review.blocked"),
    ...speaksOr(agreement, actor)
  ],
  follows(step, input) {
    recordUnderstood(step, input);
  }
});
function recordUnderstood(step, { clause, revision }) {
  const { revision: current } = needClause(step, clause);
  refuseFor("Conflict", unless(revision === current, "revision_outdated", { seen: revision, current }));
  const party = step.actor.party ?? "";
  step.record({ type: "understanding.marked", clause, party, revision, by: step.actor.person });
}
const statePosition = rule({
  entry: "position.stated",
  roles: SPEAKERS,
  may: (agreement, actor, at) => [
    ...contradictable(agreement, actor.party ?? "", at).length > 0 ? inState(agreement, "review.open", "review.call", "agreed") : inState(agreement, "review.open", "review.call"),
    ...speaksOr(agreement, actor)
  ],
  follows(step, input) {
    const { clause, revision, stance, reason } = input;
    const party = needParty(step, step.actor.party ?? "").id;
    const { revision: current } = needClause(step, clause);
    refuseFor("Conflict", unless(revision === current, "revision_outdated", { seen: revision, current }));
    refuseFor("Refused", unless(hasMandate(step.agreement, step.actor), "own_mandate"));
    if (step.agreement.status === "agreed") reopenToContradict$1(step, input, party);
    if (input.understood) recordUnderstood(step, input);
    step.move("position", positionKey(clause, party), EVENTS[stance], { revision, reason });
    step.record({ type: "position.stated", clause, party, revision, stance, reason, by: step.actor.person });
    settleOwnObjections(step, clause, party, stance);
    if (stance !== "reserve") settleAgainst(step, clause, party);
    if (stance === "object") raiseObjection(step, party, input);
    settle(step);
  }
});
function hasMandate(agreement, { person, party }) {
  return questioned(agreement, party ?? "").every(({ by }) => by !== person);
}
function reopenToContradict$1(step, { clause, stance, reason }, party) {
  const may = stance === "object" && contradictable(step.agreement, party, step.at).includes(clause);
  refuseFor("Refused", unless(may, "nothing_to_contradict"));
  reopen(step, reason);
}
function settleOwnObjections(step, clause, party, stance) {
  const own2 = openObjections(step.agreement, clause).filter((objection) => objection.party === party);
  for (const { id, status } of own2) {
    const converts = ["reserve", "stand_aside"].includes(stance) && status !== "raised";
    step.move("objection", id, converts ? "CONVERT" : "WITHDRAW");
    step.record({
      type: "objection.settled",
      objection: id,
      outcome: converts ? "converted" : "new_position"
    });
  }
  const blocked2 = step.agreement.clauses[clause]?.status === "blocked";
  if (own2.length > 0 || blocked2) unblock(step, clause, false);
}
function raiseObjection(step, party, { objection, clause, revision, ground, reason, reservation }) {
  refuseFor("Refused", unless(!(objection in step.agreement.objections), "bad_id"));
  if (reservation !== void 0) refuseFor("Refused", reservationReasons(step, clause, reservation));
  const against = reservation === void 0 ? {} : { reservation };
  step.record({
    type: "objection.raised",
    ...{ objection, clause, party, revision, ground, reason, by: step.actor.person, ...against }
  });
  if (!admittedByItself(step.agreement, clause, party, ground)) return;
  step.move("objection", objection, "ADMIT");
  blockFor(step, objection, clause);
}
function admittedByItself(agreement, clause, party, ground) {
  const type = agreement.parties[party]?.type;
  const body = agreement.clauses[clause];
  if (ground === "own_obligation") return body !== void 0 && isBound(body, party);
  if (ground === "indigenous_data") return type === "indigenous";
  return ground === "collective_agreement" && type === "union";
}
function settle(step) {
  adoptSettled(step);
  settleParticipations(step);
  if (allPositionsIn(step)) closeCall(step);
}
function recall$1(step, { reason, id }) {
  step.move("agreement", step.agreement.id, "RECALL_TO_DRAFT", { reason, because: id });
  endCall(step, "void", reason);
  for (const party of Object.keys(step.agreement.parties)) archivePositions(step, party, id);
  for (const clause of step.agreement.order) step.tryMove("clause", clause, "RECALL", { because: id });
  settleParticipations(step);
}
function remove$1(step, { id, clause = "" }) {
  step.move("clause", clause, "REMOVE", { because: id });
  for (const { id: objection } of openObjections(step.agreement, clause)) {
    step.move("objection", objection, "WITHDRAW", { because: id });
    step.record({ type: "objection.settled", objection, outcome: "clause_removed" });
  }
  for (const party of Object.keys(step.agreement.parties)) archivePosition(step, clause, party, id);
  step.record({ type: "clause.removed", clause });
  resetDependants(step, clause);
  unblock(step, clause, true);
  settle(step);
}
function changeRule(step, { id, policy }) {
  if (!policy) return;
  step.record({ type: "policy.chosen", policy });
  reopenUnsettled(step, id);
  adoptSettled(step);
  settleParticipations(step);
}
function convene(step, { party }) {
  const seat = step.agreement.seats.find(
    (one) => one.party === party && one.roles.some((role) => SPEAKERS.includes(role))
  );
  if (seat) step.record({ type: "person.seated", seat: { ...seat, roles: [...seat.roles, "convenor"] } });
}
function admit$1(step, { objection = "", ground, reason, by }) {
  const noted = step.agreement.objections[objection];
  const clause = step.agreement.clauses[noted?.clause ?? ""];
  if (!noted || !clause || clause.status === "withdrawn") return;
  const { party } = noted;
  const { revision } = clause;
  const again = `${objection}-2`;
  const said = { clause: clause.id, party, revision, reason, by };
  step.record({ type: "objection.raised", objection: again, ...said, ground: ground ?? noted.ground });
  step.move("objection", again, "ADMIT");
  blockFor(step, again, clause.id);
  settleParticipations(step);
}
const reviewEffects = {
  recall: recall$1,
  remove: remove$1,
  change_rule: changeRule,
  convene,
  admit: admit$1
};
const motionEffects = {
  ...reviewEffects,
  suspend(step, { id, reason }) {
    step.move("agreement", step.agreement.id, "SUSPEND", { because: id });
    for (const { id: obligation, clause } of Object.values(step.agreement.obligations))
      if (!isContinuing(step.agreement.clauses[clause]))
        step.tryMove("obligation", obligation, "SUSPEND", { reason });
  },
  resume(step, { id }) {
    step.move("agreement", step.agreement.id, "RESUME", { because: id });
    resumeSuspended(step);
  },
  terminate(step, { id, on }) {
    step.move("agreement", step.agreement.id, "TERMINATE_BY_ALL", { because: id });
    step.record({ type: "run_off.planned", until: on ?? "" });
  },
  renew(step, { id, on }) {
    step.move("agreement", step.agreement.id, "RENEW", { because: id });
    step.record({ type: "term.renewed", endsOn: on ?? "" });
  },
  reinstate(step, { id, on, answers }) {
    for (const [party, { agrees }] of Object.entries(answers))
      if (!agrees) step.tryMove("participation", party, "RELEASE", { because: id });
    step.move("agreement", step.agreement.id, "REINSTATE", { because: id });
    step.record({ type: "term.renewed", endsOn: on ?? "" });
  },
  exclude(step, { id, party }) {
    step.move("participation", party ?? "", "EXCLUDE", { because: id });
    goOnWithout(step, party ?? "");
  },
  /** Consent alone makes nobody a party: the instrument does. */
  accede: () => {
  },
  rescind(step, { id, party }) {
    const refused2 = step.tryMove("participation", party ?? "", "RESCIND_NOTICE", { because: id });
    if (refused2.length === 0) step.record({ type: "notice.rescinded", party: party ?? "" });
  },
  succeed(step, { id, party, name }) {
    step.move("participation", party ?? "", "SUCCEED", { because: id });
    if (name) step.record({ type: "party.succeeded", party: party ?? "", name });
  },
  abandon(step, { reason }) {
    step.move("agreement", step.agreement.id, "ABANDON", { reason });
    closeChildren(step);
  }
};
const KEEPERS = ["secretariat", "convenor"];
function needObligation(step, id) {
  const obligation = ownValue(step.agreement.obligations, id);
  refuseFor("Missing", unless(obligation !== void 0, "obligation_missing", { id }));
  return obligation;
}
function someObligation(...states) {
  return ({ obligations }) => unless(
    Object.values(obligations).some(({ status }) => states.includes(status)),
    "nothing_owed"
  );
}
function refuseUnlessReceives(step, obligation) {
  const keeps = roleAmong(step.agreement, step.actor, KEEPERS) !== null;
  const receives = beneficiaries(step.agreement, obligation).includes(step.actor.party ?? "");
  refuseFor("Forbidden", unless(keeps || receives, "not_a_beneficiary"));
}
function refuseUnlessDoes(step, obligation) {
  const own2 = doers(step.agreement, obligation).includes(step.actor.party ?? "");
  const keeps = roleAmong(step.agreement, step.actor, KEEPERS) !== null;
  refuseFor("Forbidden", unless(own2 || keeps, "not_your_duty"));
}
function refuseOwnDuty(step, { party }) {
  refuseFor("Forbidden", unless(step.actor.party !== party, "own_duty"));
}
function note(step, obligation, reason) {
  step.record({ type: "obligation.noted", obligation, reason, by: step.actor.person });
}
const SILENCE_DAYS$1 = { accede: 15, rescind: 10, succeed: 10 };
const tableMotion = rule({
  entry: "motion.tabled",
  roles: [...KEEPERS, "facilitator", ...SPEAKERS, ...SIGNATORIES],
  may: (agreement, actor) => [
    ...inState(agreement, ...MotionKind.options.flatMap((kind) => STATES[kind])),
    ...votes(agreement, actor.party)
  ],
  follows(step, input) {
    refuseFor("Refused", inState(step.agreement, ...STATES[input.kind]));
    refuseFor("Refused", unless(Boolean(input.reason.trim()), "reason_missing"));
    refuseFor("Refused", motionReasons(step, input));
    tabled(step, input);
  }
});
function votes(agreement, party) {
  const kind = agreement.status.startsWith("in_force.") || agreement.status === "expired" ? "suspend" : "abandon";
  const own2 = electorate(agreement, { kind, party: null }).some(({ id }) => id === party);
  return unless(own2, "not_bound");
}
function tabled(step, asked2) {
  const { kind, party } = asked2;
  const motion = `MO${Object.keys(step.agreement.motions).length + 1}`;
  const closesAt = closing(step, kind);
  step.record({ type: "motion.tabled", motion, ...asked2, closesAt, by: step.actor.person });
  const asks = step.actor.party ?? "";
  const votes2 = electorate(step.agreement, { kind, party }).some(({ id }) => id === asks);
  if (votes2) answered(step, motion, asks, true, "");
  settleMotion(step, motion);
}
function askOthers(step, party, reason = "") {
  tabled(step, { kind: "accede", party, on: null, name: null, reason });
}
function closing({ agreement, at }, kind) {
  if (kind === "convene") return agreement.vacancy;
  const days = wayOf(agreement, kind) === "no_objection" ? SILENCE_DAYS$1[kind] ?? 0 : 0;
  return days > 0 ? endAfterDays(at, days, agreement.timeZone) : null;
}
function answered(step, motion, party, agrees, reason) {
  step.record({ type: "motion.answered", motion, party, agrees, reason, by: step.actor.person });
}
const answerMotion = rule({
  entry: "motion.answered",
  roles: [...SPEAKERS, ...SIGNATORIES],
  may: (agreement) => unless(
    Object.values(agreement.motions).some(({ status }) => status === "open"),
    "no_motion_open"
  ),
  follows(step, { motion: id, agrees, reason }) {
    const motion = needMotion(step, id);
    refuseFor("Refused", unless(motion.status === "open", "motion_decided"));
    const party = step.actor.party ?? "";
    const votes2 = electorate(step.agreement, motion).some((one) => one.id === party);
    refuseFor("Forbidden", unless(votes2, "no_say"));
    refuseFor("Refused", inState(step.agreement, ...STATES[motion.kind]));
    refuseFor("Refused", unless(agrees || Boolean(reason.trim()), "reason_missing"));
    answered(step, id, party, agrees, reason);
    settleMotion(step, id);
    settleMotions(step);
  }
});
function needMotion(step, id) {
  const motion = ownValue(step.agreement.motions, id);
  refuseFor("Missing", unless(motion !== void 0, "motion_missing", { id }));
  return motion;
}
function settleMotions(step) {
  for (const id of Object.keys(step.agreement.motions)) settleMotion(step, id);
}
function settleMotion(step, id) {
  const motion = needMotion(step, id);
  if (motion.status !== "open" || !STATES[motion.kind].includes(step.agreement.status)) return;
  if (motionGaps(step.agreement, motion, step.at).length === 0) {
    step.record({ type: "motion.decided", motion: id, status: "carried" });
    motionEffects[motion.kind](step, motion);
  } else if (isLost(step.agreement, motion, step.at)) {
    step.record({ type: "motion.decided", motion: id, status: "refused" });
    if (motion.kind === "admit") asksAgain(step, motion);
    if (motion.kind === "accede")
      step.tryMove("participation", motion.party ?? "", "ACCESSION_REFUSED", { because: id });
  }
}
function asksAgain(step, { id, objection = "", party }) {
  const clause = step.agreement.objections[objection]?.clause;
  if (clause === void 0) return;
  resetPositions(step, clause, id, [party ?? ""]);
  settle(step);
}
const DRAFTERS = ["convenor", "co_drafter"];
function editable(agreement) {
  return agreement.status === "review.call" ? unless(false, "cancel_call_first") : inState(agreement, "draft", "review.open");
}
const createAgreement = rule({
  entry: "agreement.created",
  roles: [],
  follows(step, { agreement, party, seat, clauses }) {
    step.record({ type: "agreement.created", agreement });
    step.record({ type: "party.listed", party });
    step.record({ type: "person.seated", seat });
    for (const clause of clauses) {
      step.record({ type: "clause.added", ...clause, after: null, by: step.actor.person });
    }
  }
});
const addClause = rule({
  entry: "clause.added",
  roles: DRAFTERS,
  may: editable,
  follows(step, { clause, section, after, body }) {
    const used = clause in step.agreement.clauses || step.agreement.removed.includes(clause);
    refuseFor("Refused", unless(!used, "clause_exists", { clause }));
    if (after !== null) needClause(step, after);
    refuseUndated(step.agreement, body);
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    step.record({ type: "clause.added", clause, section, after, body: bodyOf(body), by: step.actor.person });
    if (step.agreement.status === "draft") return;
    step.move("clause", clause, "INCLUDE");
    for (const party of Object.keys(step.agreement.parties)) backToReview(step, party);
  }
});
const removeClause = rule({
  entry: "clause.removed",
  roles: DRAFTERS,
  may: (agreement) => inState(agreement, "draft"),
  follows(step, { clause: id, reason = "" }) {
    const { status } = needClause(step, id);
    refuseFor("Refused", unless(status === "proposed", "clause_seen"));
    const { order, clauses } = step.agreement;
    const leaning = order.filter((one) => clauses[one] && leansOn(clauses[one]).includes(id));
    refuseFor("Refused", unless(leaning.length === 0, "clause_leaned_on", { clauses: leaning }));
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    step.move("clause", id, "REJECT_PROPOSAL", { reason, because: reason || void 0 });
    step.record({ type: "clause.removed", clause: id });
  }
});
const reviseClause = rule({
  entry: "clause.revised",
  roles: DRAFTERS,
  may: editable,
  follows(step, { clause: id, seen, changes, editorial }) {
    const clause = needClause(step, id);
    refuseStale(clause.revision, seen, clause);
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    const body = changedBody(clause, changes);
    refuseUndated(step.agreement, body);
    if (step.agreement.status === "draft") recordRevision(step, id, body, null, editorial);
    else publishRevision(step, id, body, editorial);
    adoptSettled(step);
    settleParticipations(step);
  }
});
function refuseUndated({ status }, body) {
  const dated2 = isTranslated(body) || body.translationBy !== void 0;
  refuseFor("Refused", unless(status === "draft" || dated2, "translation_undated"));
}
function refuseStale(current, seen, clause) {
  const detail = {
    seen,
    current,
    fr: clause.text.fr,
    en: clause.text.en,
    titleFr: clause.title.fr,
    titleEn: clause.title.en
  };
  refuseFor("Conflict", unless(seen === current, "revision_outdated", detail));
}
function publishRevision(step, id, body, editorial) {
  const kind = recordRevision(step, id, body, null, editorial);
  const adopted2 = step.agreement.clauses[id]?.status === "adopted";
  if (kind === "editorial") {
    if (adopted2) step.move("clause", id, "REVISE_EDITORIAL");
    return;
  }
  step.move("clause", id, "REVISE", { changed: true });
  resetPositions(step, id, id);
  resetDependants(step, id);
}
function recordRevision(step, id, body, objection, editorial) {
  const clause = needClause(step, id);
  refuseFor("Refused", unless(!sameBody(bodyOf(clause), body), "nothing_changes"));
  const forced = substanceOf(bodyOf(clause), body);
  const kind = editorial && forced.length === 0 ? "editorial" : "substantive";
  const because = forced.length > 0 || kind === "editorial" ? forced : ["wording"];
  const revision = clause.revision + 1;
  step.record({
    type: "clause.revised",
    clause: id,
    revision,
    body,
    kind,
    because,
    objection,
    by: step.actor.person
  });
  return kind;
}
function bodyOf(clause) {
  const { title, text, summary, consent, dependsOn, responsibilities, schedules, translationBy } = clause;
  return {
    ...{ title, text, summary, consent, dependsOn, responsibilities },
    ...schedules && schedules.length > 0 ? { schedules } : {},
    ...translationBy !== void 0 && !isTranslated(clause) ? { translationBy } : {}
  };
}
function changedBody(clause, changes) {
  const given = Object.entries(changes).filter(([, value]) => value !== void 0);
  return bodyOf({ ...clause, ...Object.fromEntries(given) });
}
function backToReview(step, party) {
  step.tryMove("participation", party, "POSITIONS_RESET");
}
const describeAgreement = rule({
  entry: "agreement.described",
  roles: DRAFTERS,
  may: (agreement) => inState(agreement, "draft"),
  follows(step, described) {
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    step.record({ type: "agreement.described", ...described });
  }
});
const FACILITATORS = ["facilitator"];
function needObjection$1(step, id) {
  const objection = ownValue(step.agreement.objections, id);
  refuseFor("Missing", unless(objection !== void 0, "objection_missing", { id }));
  return objection;
}
function refuseOwnCause(step, { party }) {
  const speaks2 = step.agreement.seats.some(
    (seat) => seat.person === step.actor.person && seat.party === party && seat.roles.some((role) => SPEAKERS.includes(role))
  );
  refuseFor("Forbidden", unless(!speaks2, "own_objection"));
}
function refuseOthersObjection(step, { party }) {
  refuseFor("Forbidden", unless(party === step.actor.party, "not_the_objector", { party }));
}
const admitObjection = rule({
  entry: "objection.admitted",
  roles: FACILITATORS,
  follows(step, { objection: id }) {
    const objection = needObjection$1(step, id);
    refuseOwnCause(step, objection);
    step.move("objection", id, "ADMIT");
    blockFor(step, id, objection.clause);
  }
});
const noteAsConcern = rule({
  entry: "objection.noted",
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection$1(step, id);
    refuseOwnCause(step, objection);
    step.move("objection", id, "NOTE_AS_CONCERN", { reason });
    step.record({ type: "objection.settled", objection: id, outcome: reason });
    resetPositions(step, objection.clause, id, [objection.party]);
    settle(step);
  }
});
const startResolution = rule({
  entry: "resolution.started",
  roles: FACILITATORS,
  follows(step, { objection, how = "written", place = "", ...input }) {
    needObjection$1(step, objection);
    const on = input.on ?? dateIn(step.at, step.agreement.timeZone);
    step.move("objection", objection, "START_RESOLUTION", { on });
    step.record({ type: "resolution.planned", objection, on, how, place, by: step.actor.person });
  }
});
const proposeResolution = rule({
  entry: "resolution.proposed",
  roles: ["convenor", "co_drafter", "facilitator", "representative", "alternate"],
  may: (agreement, actor) => speaksOr(agreement, actor, "convenor", "co_drafter", "facilitator"),
  follows(step, { objection: id, title, text }) {
    const objection = needObjection$1(step, id);
    const open = ["admitted", "in_resolution", "escalated"].includes(objection.status);
    refuseFor("Refused", unless(open, "not_in_this_state", { chart: "objection", state: objection.status }));
    step.record({ type: "resolution.proposed", objection: id, title, text, by: step.actor.person });
  }
});
const integrateObjection = rule({
  entry: "objection.integrated",
  roles: SPEAKERS,
  may: (agreement) => inState(agreement, "review.open", "review.blocked"),
  follows(step, { objection: id, proposed }) {
    const objection = needObjection$1(step, id);
    refuseOthersObjection(step, objection);
    const read = proposed === void 0 || proposed === objection.proposal?.at;
    refuseFor("Conflict", unless(read, "proposal_outdated"));
    step.move("objection", id, "INTEGRATE");
    const clause = step.agreement.clauses[objection.clause];
    if (!clause || !objection.proposal) return;
    const { title, text } = objection.proposal;
    recordRevision(step, clause.id, changedBody(clause, { title, text }), id, false);
    step.record({ type: "objection.settled", objection: id, outcome: "integrated" });
    resetPositions(step, clause.id, clause.id);
    resetDependants(step, clause.id);
    unblock(step, clause.id, true);
    settle(step);
  }
});
const withdrawObjection = rule({
  entry: "objection.withdrawn",
  roles: SPEAKERS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection$1(step, id);
    refuseOthersObjection(step, objection);
    step.move("objection", id, "WITHDRAW");
    step.record({ type: "objection.settled", objection: id, outcome: reason || "withdrawn" });
    step.tryMove("position", positionKey(objection.clause, objection.party), "RESET", { because: id });
    unblock(step, objection.clause, false);
    settle(step);
  }
});
const appealObjection = rule({
  entry: "objection.appealed",
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, "review.open", "review.call"),
    ...speaksOr(agreement, actor)
  ],
  follows(step, { objection, ground, reason }) {
    const noted = needObjection$1(step, objection);
    refuseOthersObjection(step, noted);
    refuseFor("Refused", unless(reason.trim() !== "", "reason_missing"));
    const asked2 = { on: null, name: null, objection, ground, reason };
    const motion = { kind: "admit", party: noted.party, ...asked2 };
    refuseFor("Refused", motionReasons(step, motion));
    objectsStill(step, noted, reason);
    tabled(step, motion);
  }
});
function objectsStill(step, { clause, party }, reason) {
  const { revision } = needClause(step, clause);
  step.move("position", positionKey(clause, party), "OBJECT", { revision, reason });
  const said = { clause, party, revision, reason, by: step.actor.person };
  step.record({ type: "position.stated", ...said, stance: "object" });
  settleParticipations(step);
}
const startApproval = rule({
  entry: "approval.started",
  roles: ["party_administrator", "representative", "alternate"],
  may: (agreement) => inState(agreement, "agreed", "signing.open"),
  follows(step) {
    step.move("participation", step.actor.party ?? "", "START_APPROVAL");
  }
});
const recordApproval = rule({
  entry: "approval.recorded",
  roles: ["party_administrator", "representative", "alternate", "approver_legal", "authorized_signatory"],
  may: (agreement) => inState(agreement, "agreed", "signing.open"),
  follows(step, input) {
    const party = needParty(step, step.actor.party ?? "");
    if (party.status === "concurring") step.move("participation", party.id, "START_APPROVAL");
    step.record({ type: "approval.recorded", party: party.id, ...input, by: step.actor.person });
    if (party.status !== "ready") step.move("participation", party.id, "APPROVE");
  }
});
const refuseApproval = rule({
  entry: "approval.refused",
  roles: ["party_administrator", "representative", "alternate", "approver_legal"],
  may: (agreement) => inState(agreement, "agreed"),
  follows(step, { body, reason }) {
    const party = needParty(step, step.actor.party ?? "");
    if (party.status === "concurring") step.move("participation", party.id, "START_APPROVAL");
    step.move("participation", party.id, "INTERNAL_REFUSAL", { reason });
    step.record({ type: "approval.refused", party: party.id, body, reason, by: step.actor.person });
    reopen(step, reason);
  }
});
const HOSTS$3 = ["convenor", "facilitator", "secretariat"];
const ANSWERING = ["representative", "alternate", "party_administrator"];
const listParty = rule({
  entry: "party.listed",
  roles: HOSTS$3,
  may: (agreement) => joinsIn(agreement, "draft", "review.open", "in_force.active", "in_force.suspended"),
  follows(step, { party, seats, letters }) {
    refuseFor("Refused", unless(!(party.id in step.agreement.parties), "party_exists", { party: party.id }));
    for (const clause of Object.keys(letters)) needClause(step, clause);
    step.record({ type: "party.listed", party });
    for (const seat of seats) recordSeat(step, seat);
    refuseFor("Refused", unless(keepsOthers(step, party.id, letters), "letters_of_others"));
    if (Object.keys(letters).length > 0) step.record({ type: "letters.assigned", letters });
  }
});
function joinsIn(agreement, ...states) {
  const sealed = agreement.status.startsWith("signing.") || agreement.status === "signed";
  return sealed ? unless(false, "join_by_accession") : inState(agreement, ...states);
}
function keepsOthers(step, newcomer, letters) {
  if (step.agreement.status === "draft") return true;
  return Object.entries(letters).every(
    ([clause, duties]) => (step.agreement.clauses[clause]?.responsibilities ?? []).every((duty) => {
      const after = duties[duty.id] ?? duty.letters;
      const others = Object.keys({ ...duty.letters, ...after }).filter((party) => party !== newcomer);
      return others.every((party) => after[party] === duty.letters[party]);
    })
  );
}
const dropParty = rule({
  entry: "party.dropped",
  roles: HOSTS$3,
  may: (agreement) => inState(agreement, "draft"),
  follows(step, { party }) {
    needParty(step, party);
    const convenes = step.agreement.seats.some(
      (seat) => seat.party === party && seat.roles.includes("convenor")
    );
    refuseFor("Refused", unless(!convenes && party !== step.actor.party, "convenor_stays"));
    refuseFor("Refused", unless(step.agreement.parties[party]?.joinedAt === null, "party_joined"));
    step.record({ type: "party.dropped", party });
  }
});
const seatPerson = rule({
  entry: "person.seated",
  roles: [...HOSTS$3, ...ANSWERING],
  follows(step, { seat }) {
    recordSeat(step, seat);
  }
});
const unseatPerson = rule({
  entry: "person.unseated",
  roles: [...HOSTS$3, ...ANSWERING],
  follows(step, { party, person }) {
    needParty(step, party);
    refuseFor("Forbidden", unless(mayName(step, party), "other_party", { party }));
    const held2 = seatOf(step.agreement, { party, person });
    refuseFor("Missing", unless(held2 !== void 0, "person_missing"));
    const left = { person, party, roles: [] };
    refuseFor("Refused", unless(someoneConvenes(step, left), "last_convenor"));
    refuseFor("Refused", unless(someoneAnswers(step, left), "last_of_party"));
    step.record({ type: "person.unseated", party, person });
  }
});
function someoneAnswers({ agreement }, { person, party, roles }) {
  if (agreement.parties[party]?.joinedAt === null) return true;
  const answers = (held2) => held2.some((role) => ANSWERING.includes(role));
  const before = agreement.seats.filter((seat) => seat.party === party && answers(seat.roles));
  return before.length === 0 || answers(roles) || before.some((seat) => seat.person !== person);
}
const OFFICES$1 = [
  "convenor",
  "co_drafter",
  "facilitator",
  "secretariat",
  "concordance_reviser",
  "auditor"
];
function recordSeat(step, seat) {
  needParty(step, seat.party);
  refuseFor("Forbidden", unless(mayName(step, seat.party), "other_party", { party: seat.party }));
  const held2 = seatOf(step.agreement, seat)?.roles ?? [];
  const taken = seat.roles.filter((role) => OFFICES$1.includes(role) && !held2.includes(role));
  const given = taken.length === 0 || roleAmong(step.agreement, step.actor, ["convenor"]) !== null;
  refuseFor("Forbidden", unless(given, "role_missing", { roles: ["convenor"] }));
  refuseFor("Refused", unless(someoneConvenes(step, seat), "last_convenor"));
  refuseFor("Refused", unless(someoneAnswers(step, seat), "last_of_party"));
  step.record({ type: "person.seated", seat });
}
function someoneConvenes({ agreement }, { person, party, roles }) {
  const others = agreement.seats.filter((held2) => held2.person !== person || held2.party !== party);
  return roles.includes("convenor") || others.some((held2) => held2.roles.includes("convenor"));
}
function mayName(step, party) {
  if (step.actor.party === party) return true;
  const host = step.agreement.seats.some(
    (seat) => seat.person === step.actor.person && seat.roles.some((role) => HOSTS$3.includes(role))
  );
  return host && step.agreement.parties[party]?.joinedAt === null;
}
const inviteParty = rule({
  entry: "party.invited",
  roles: HOSTS$3,
  may: (agreement) => inState(agreement, "review.open"),
  follows(step, { party }) {
    needParty(step, party);
    step.move("participation", party, "INVITE");
  }
});
const acceptInvitation = rule({
  entry: "party.joined",
  roles: ANSWERING,
  may: (agreement) => joinsIn(agreement, "review.open"),
  follows(step, { optOutTacit }) {
    const party = needParty(step, step.actor.party ?? "");
    refuseFor("Refused", unless(!party.observer, "listed_as_observer"));
    if (optOutTacit && !party.optOutTacit)
      step.record({ type: "party.listed", party: { ...party, optOutTacit } });
    step.move("participation", party.id, "ACCEPT_INVITATION");
    for (const clause of step.agreement.order)
      step.tryMove("clause", clause, "PARTY_JOINED", { party: party.id, because: party.id });
    adoptSettled(step);
    settleParticipations(step);
  }
});
const acceptAsObserver = rule({
  entry: "party.observes",
  roles: [...ANSWERING, "observer"],
  may: (agreement) => inState(agreement, "review.open", "review.call", "review.blocked"),
  follows(step) {
    step.move("participation", step.actor.party ?? "", "ACCEPT_AS_OBSERVER");
    adoptSettled(step);
    settleParticipations(step);
  }
});
const declineInvitation = rule({
  entry: "invitation.declined",
  roles: ANSWERING,
  follows(step, { reason }) {
    const because = reason.trim() || void 0;
    step.move("participation", step.actor.party ?? "", "DECLINE_INVITATION", { because });
    adoptSettled(step);
    settleParticipations(step);
  }
});
const recallInvitation = rule({
  entry: "invitation.recalled",
  roles: ["convenor", "facilitator", "secretariat"],
  follows(step, { party }) {
    needParty(step, party);
    step.move("participation", party, "RECALL");
    adoptSettled(step);
    settleParticipations(step);
  }
});
const lapseInvitation = rule({
  entry: "invitation.lapsed",
  roles: ["convenor", "facilitator", "secretariat"],
  follows(step, { party }) {
    needParty(step, party);
    step.move("participation", party, "INVITATION_EXPIRES");
    adoptSettled(step);
    settleParticipations(step);
  }
});
const declareCalendar = rule({
  entry: "calendar.declared",
  roles: ANSWERING,
  may: (agreement, actor) => [
    ...unless(!ENDED.includes(agreement.status), "not_in_this_state", {
      chart: "agreement",
      state: agreement.status
    }),
    ...isAsked(agreement, actor)
  ],
  follows(step, { meetings, away }) {
    const backwards = away.filter(({ from, to }) => to < from);
    refuseFor("Refused", unless(backwards.length === 0, "ends_before_it_starts"));
    step.record({
      type: "calendar.declared",
      party: step.actor.party ?? "",
      meetings: [...new Set(meetings)].toSorted(),
      away: away.toSorted(byFirstDay),
      by: step.actor.person
    });
  }
});
function byFirstDay(one, other) {
  return one.from < other.from ? -1 : 1;
}
function isAsked(agreement, { party: id }) {
  const party = agreement.parties[id ?? ""];
  const asked2 = party !== void 0 && (isParticipating(party) || party.status === "invited");
  return unless(asked2 || isBoundNow(agreement, id ?? ""), "not_taking_part");
}
function afterSignature(step, { party }) {
  step.tryMove("participation", party, "ALL_SLOTS_SIGNED");
  if (closeIfComplete(step)) return;
  step.tryMove("agreement", step.agreement.id, "SIGNATURE_ADDED");
  openTurns(step);
}
function closeIfComplete(step) {
  if (step.tryMove("agreement", step.agreement.id, "LAST_SIGNATURE").length > 0) return false;
  afterSigned(step);
  return true;
}
function openTurns(step) {
  for (const { id } of livePlaces(step.agreement)) step.tryMove("signature", id, "TURN_REACHED");
}
function afterSigned(step) {
  dateLongStop(step);
  dateEffect(step);
}
function dateLongStop(step) {
  const { plan, signing, status, timeZone } = step.agreement;
  if (status !== "signed") return;
  const { longStopDays, conditions: conditions2 = [] } = plan;
  const since = signing.signedAt ?? step.at;
  const all2 = longStopDays === void 0 ? [] : [endAfterDays(since, longStopDays, timeZone)];
  const open = conditions2.filter(({ id }) => !(id in signing.met));
  const own2 = open.flatMap(({ until: until2 }) => until2 === void 0 ? [] : [endOfDay(until2, timeZone)]);
  const first = [...all2, ...own2].toSorted()[0];
  const later2 = first !== void 0 && first > (signing.longStop ?? "");
  if (later2) step.record({ type: "long_stop.dated", at: first });
}
function dateEffect(step) {
  const { plan, timeZone, signing, status } = step.agreement;
  if (status !== "signed" || openConditions(step.agreement).length > 0) return;
  const days = Object.values(signing.met).map(({ on }) => startOfDay(on, timeZone));
  const planned = plan.notBefore === null ? [] : [startOfDay(plan.notBefore, timeZone)];
  const latest = [signing.signedAt ?? step.at, ...planned, ...days].toSorted().at(-1) ?? step.at;
  const usual = plan.firstOfMonth ? monthFrom(latest, timeZone) : latest;
  const agreed = plan.retroactiveTo === void 0 ? usual : startOfDay(plan.retroactiveTo, timeZone);
  step.record({ type: "effect.dated", at: agreed < usual ? agreed : usual });
}
function monthFrom(instant, timeZone) {
  const [year = 0, month = 0, day = 0] = dateIn(instant, timeZone).split("-").map(Number);
  const first = new Date(Date.UTC(year, day === 1 ? month - 1 : month, 1)).toISOString().slice(0, 10);
  return startOfDay(first, timeZone);
}
function voidSeal(step, reason, changed) {
  const seal = step.agreement.seals.at(-1);
  const places = placesOf(step.agreement);
  step.record({
    type: "seal.voided",
    number: seal?.number ?? 0,
    digest: seal?.digest ?? "",
    reason,
    by: step.actor.person
  });
  for (const { id } of places) step.tryMove("signature", id, "CONTENT_CHANGED", { because: reason });
  for (const id of step.agreement.order) {
    step.move("clause", id, "UNSEAL", { changed: changed.includes(id) });
  }
}
function voidReadiness(step, because) {
  for (const party of Object.keys(step.agreement.parties))
    step.tryMove("participation", party, "SIGNATURES_VOIDED", { because });
}
function reopenPlaces(step, newId) {
  const live2 = new Set(livePlaces(step.agreement).map(({ seat }) => seat));
  const lost2 = new Map(placesOf(step.agreement).map((slot) => [slot.seat, slot]));
  for (const slot of lost2.values()) {
    if (live2.has(slot.seat)) continue;
    const { seat, party, person, eligible, capacity, turn, witness } = slot;
    const id = newId(slot);
    const named2 = witness ? { witness: witness.person } : {};
    step.record({ type: "slot.created", slot: id, seat, party, person, eligible, capacity, turn, ...named2 });
    if (slot.delegation) {
      step.record({
        type: "slot.delegated",
        slot: id,
        delegation: slot.delegation,
        by: slot.delegation.from
      });
    }
    step.move("signature", id, "OPEN");
  }
}
function notAhead(step, on) {
  return unless(on <= dateIn(step.at, step.agreement.timeZone), "day_ahead", { date: on });
}
const AgreementStatus = z.enum([
  "draft",
  "review.open",
  "review.call",
  "review.blocked",
  "agreed",
  "signing.open",
  "signing.held",
  "signed",
  "in_force.active",
  "in_force.suspended",
  "in_force.winding_down",
  "expired",
  "terminated",
  "superseded",
  "abandoned"
]);
const Authority = z.strictObject({
  instrument: z.string(),
  /** First and last day, ISO dates where the agreement's clock hangs; null: no bound. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  scope: z.string()
});
function authorityReasons(authority, at, timeZone) {
  if (!authority) return [];
  const { from, until: until2 } = authority;
  const today = dateIn(at, timeZone);
  return [
    ...unless(from === null || from <= today, "authority_not_begun", { date: from ?? "" }),
    ...unless(until2 === null || today <= until2, "authority_ended", { date: until2 ?? "" })
  ];
}
function within(outer, inner) {
  if (!outer) return true;
  const begins = outer.from === null || inner.from !== null && inner.from >= outer.from;
  const ends = outer.until === null || inner.until !== null && inner.until <= outer.until;
  return begins && ends;
}
const Proof = z.strictObject({
  party: z.string(),
  notice: z.enum(["call", "reminder"]),
  language: z.enum(["fr", "en"]),
  how: z.enum(["server", "receipt"]),
  at: z.string(),
  bounced: z.boolean()
});
const Mark = z.enum(["half", "most", "day"]);
const CallRecord = z.strictObject({
  id: z.string(),
  openedAt: z.string(),
  /** The statutory holidays that its newest deadline was reckoned with. */
  holidays: z.array(z.string()),
  /** When its present deadline was set, and which reminders of it were sent. */
  since: z.string(),
  reminded: z.array(Mark),
  /** What reached whom: without it, no silence counts. */
  proofs: z.array(Proof)
});
const Call = CallRecord.extend({
  clauses: z.array(z.string()),
  deadline: z.string(),
  remaining: z.int().nullable(),
  /** Business days from its opening to its first deadline, the opening day not counted. */
  businessDays: z.int(),
  /** It was made longer once by itself, because the quorum was not there. */
  prolonged: z.boolean(),
  /** Parties that had more time as of right: each once. */
  extendedFor: z.array(z.string())
});
const AmendmentKind = z.enum(["corrigendum", "schedule", "subset", "substantive", "renewal"]);
const AmendedClause = z.strictObject({
  clause: z.string(),
  body: z.lazy(() => ClauseBody).nullable()
});
const Amendment = z.strictObject({
  id: z.string(),
  status: z.string(),
  /** null until it is classed. */
  kind: AmendmentKind.nullable(),
  /** The lowest class that it can still be given: a contest only ever raises it. */
  floor: z.int(),
  classedAt: z.string().nullable(),
  changes: z.array(AmendedClause),
  reason: z.string(),
  party: z.string(),
  by: z.string(),
  /** Parties that take part in it. */
  affected: z.array(z.string()),
  /** First day of effect, ISO date; the end of the agreement that it sets, if it is a renewal. */
  effectiveOn: z.string(),
  endsOn: z.string().nullable(),
  revision: z.int(),
  deadline: z.string().nullable(),
  /** Its newest call, and how many there were. */
  call: z.lazy(() => CallRecord).nullable(),
  calls: z.int(),
  /** Milliseconds that were left when an objection stopped the call. */
  remaining: z.int().nullable(),
  positions: z.record(
    z.string(),
    z.lazy(() => Position)
  ),
  understood: z.record(
    z.string(),
    z.lazy(() => Understanding)
  ),
  objections: z.record(
    z.string(),
    z.lazy(() => Objection)
  ),
  digest: z.string().nullable(),
  slots: z.record(
    z.string(),
    z.lazy(() => Slot)
  ),
  activeAt: z.string()
});
const Delegation = z.strictObject({
  from: z.string(),
  authority: Authority,
  mayDelegate: z.boolean()
});
const Counterpart = z.strictObject({
  sha256: z.string(),
  signedOn: z.string(),
  by: z.string(),
  at: z.string()
});
const Challenge = z.strictObject({
  party: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string()
});
const Slot = z.strictObject({
  id: z.string(),
  seal: z.int(),
  seat: z.string(),
  party: z.string(),
  /** Who signs, or signed; the first of `eligible` until somebody has. */
  person: z.string(),
  /** Any one of these may sign here. */
  eligible: z.array(z.string()),
  capacity: Words,
  turn: z.int(),
  status: z.string(),
  signedAt: z.string().nullable(),
  reason: z.string(),
  /** The reason is for its own party and whoever convenes alone. */
  confidential: z.literal(true).optional(),
  /** Under what it was signed, as it stood at that instant. */
  authority: Authority.nullable(),
  delegation: Delegation.nullable(),
  witness: z.strictObject({ person: z.string(), at: z.string().nullable(), how: z.string() }).nullable(),
  counterpart: Counterpart.nullable(),
  challenge: Challenge.nullable()
});
const freshSlot = {
  ...{ status: "locked", signedAt: null, reason: "", authority: null, delegation: null },
  ...{ witness: null, counterpart: null, challenge: null }
};
const Signing = z.strictObject({
  /** Instant until which one signs; null: none. */
  deadline: z.string().nullable(),
  /** When the last required signature was given; null until then. */
  signedAt: z.string().nullable(),
  /** Instant after which an agreement that still waits for a condition is given up; null: none. */
  longStop: z.string().nullable(),
  /** Conditions that hold: since which day, as proven by what. Waived ones say so. */
  met: z.record(
    z.string(),
    z.strictObject({
      on: z.string(),
      evidence: z.string(),
      waived: z.boolean(),
      by: z.string(),
      at: z.string()
    })
  ),
  /** Parties that agreed in writing to what needs all of them, by subject. */
  consents: z.record(z.string(), z.array(z.string()))
});
const NO_SIGNING = { deadline: null, signedAt: null, longStop: null, met: {}, consents: {} };
const Party = z.strictObject({
  id: z.string(),
  type: PartyType,
  name: Words,
  jurisdiction: z.string(),
  /** Governments and public bodies: silence never counts, electronic consent must be express. */
  publicBody: z.boolean(),
  optOutTacit: z.boolean(),
  observer: z.boolean(),
  coordinator: z.boolean(),
  status: z.string(),
  invitedAt: z.string().nullable(),
  /** When its present invitation was recalled to it. */
  remindedAt: z.string().optional(),
  joinedAt: z.string().nullable()
});
const Seat = z.strictObject({
  person: z.string(),
  party: z.string(),
  roles: z.array(Role),
  /** Office in whose name the person signs; printed in the sealed text. */
  capacity: Words,
  /** Under what the person signs; left out where nothing was said. */
  authority: Authority.optional()
});
const Responsibility = z.strictObject({
  id: z.string(),
  title: Words,
  text: Words,
  evidence: Words,
  due: z.string(),
  dueLabel: Words,
  allocation: Allocation,
  /** Letters by party type, from which a newcomer's letter is taken. */
  raci: z.partialRecord(z.union([PartyType, z.literal("coordinator")]), Letter),
  /** Letters by party id. */
  letters: z.record(z.string(), Letter)
});
const Schedule = z.strictObject({
  id: z.string(),
  title: Words,
  /** Of the file, hex. */
  sha256: z.string()
});
const ClauseBody = z.strictObject({
  title: Words,
  text: Words,
  summary: Words,
  consent: Consent,
  dependsOn: z.array(z.string()),
  responsibilities: z.array(Responsibility),
  /** Left out where there is none. */
  schedules: z.array(Schedule).optional(),
  /** By when the language that is missing comes, ISO date; left out once both are there (case 36). */
  translationBy: z.string().optional()
});
const Clause = ClauseBody.extend({
  id: z.string(),
  section: z.string(),
  status: z.string(),
  revision: z.int(),
  revisedAt: z.string(),
  revisedBy: z.string(),
  /** When its wording was last corrected without a change of meaning: five days to say that it was one. */
  editorialAt: z.string().optional(),
  /** Of a clause as an amendment would have it: whom the text in force binds. What frees them is about them too. */
  boundBefore: z.array(z.string()).optional()
});
const Position = z.strictObject({
  clause: z.string(),
  party: z.string(),
  status: z.string(),
  revision: z.int(),
  stance: Stance.nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** The call at whose deadline its silence was taken for acceptance, and when: said of it until the party speaks. */
  deemed: z.strictObject({ call: z.string(), at: z.string() }).optional(),
  /** Until when its party has to confirm it, because whoever gave it had no mandate: until then it counts for nothing. */
  toConfirm: z.string().optional()
});
const Understanding = z.strictObject({ revision: z.int(), by: z.string(), at: z.string() });
const Resolution = z.strictObject({ title: Words, text: Words, by: z.string(), at: z.string() });
const Objection = z.strictObject({
  id: z.string(),
  clause: z.string(),
  party: z.string(),
  revision: z.int(),
  ground: Ground,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  status: z.string(),
  proposal: Resolution.nullable(),
  /** Why it was settled as it was, in the words of whoever settled it. */
  outcome: z.string(),
  /** The party whose reservation it is about, where it is that and not the clause (case 16). */
  reservation: z.string().optional(),
  /** When its party was asked for reasons, when work on it began, and how many wordings were proposed since. */
  askedAt: z.string().optional(),
  resolvingSince: z.string().optional(),
  rounds: z.int().optional(),
  /** When and how people met about it. */
  meetings: z.array(z.strictObject({ on: z.string(), how: Meeting, place: z.string() })).optional()
});
const Concordance = z.strictObject({
  by: z.string(),
  at: z.string(),
  revisions: z.record(z.string(), z.int())
});
const Approval = z.strictObject({
  body: z.string(),
  instrument: z.string(),
  on: z.string(),
  by: z.string(),
  at: z.string()
});
const Seal = z.strictObject({
  number: z.int(),
  digest: z.string(),
  at: z.string(),
  by: z.string(),
  /** Why and when it was voided; null while it holds. */
  voided: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).nullable()
});
z.strictObject({
  id: z.string(),
  procedure: z.string(),
  status: AgreementStatus,
  template: z.string(),
  title: Words,
  timeZone: z.string(),
  regime: z.enum(["equal", "french_prevails", "english_prevails"]),
  policy: Policy,
  policyLocked: z.boolean(),
  /** Nobody convenes: until when the parties may choose who does, instant; null while somebody does. */
  vacancy: z.string().nullable(),
  createdAt: z.string(),
  /** When anything last happened, besides being told that nothing does; and when everybody was told. */
  activeAt: z.string(),
  idleTold: z.array(z.string()),
  parties: z.record(z.string(), Party),
  seats: z.array(Seat),
  order: z.array(z.string()),
  clauses: z.record(z.string(), Clause),
  /** Ids of clauses that were taken out of the draft: never used again. */
  removed: z.array(z.string()),
  positions: z.record(z.string(), Position),
  understood: z.record(z.string(), Understanding),
  /** When a party said that it needs no more time on a clause, by `clause:party`. */
  waived: z.record(z.string(), z.string()),
  objections: z.record(z.string(), Objection),
  call: Call.nullable(),
  calls: z.int(),
  /** What parties said of their own year, by party. */
  calendars: z.record(
    z.string(),
    z.lazy(() => Declared)
  ),
  concordance: Concordance.nullable(),
  approvals: z.record(z.string(), z.array(Approval)),
  plan: SigningPlan,
  seals: z.array(Seal),
  slots: z.record(z.string(), Slot),
  signing: Signing,
  /** When it takes (or took) effect; null until every required signature is given. */
  effectiveAt: z.string().nullable(),
  /** What is owed, since it is in force. */
  obligations: z.record(z.string(), Obligation),
  /** Changes to the text in force, by id. */
  amendments: z.record(
    z.string(),
    z.lazy(() => Amendment)
  ),
  /** What the parties were asked to decide, by id. */
  motions: z.record(z.string(), Motion),
  /** Its own life: terms, version, end, who leaves and who joins. */
  life: Life
});
const SYSTEM = { person: "system" };
const FROM_SEAL = ["signing.open", "signing.held", "signed"];
function needCondition(step, id) {
  const condition = step.agreement.plan.conditions?.find((one) => one.id === id);
  refuseFor("Missing", unless(condition !== void 0, "condition_missing", { id }));
  refuseFor("Refused", unless(openConditions(step.agreement).includes(id), "condition_met"));
  return condition;
}
const addCondition = rule({
  entry: "condition.added",
  roles: ["convenor", "secretariat"],
  may: (agreement) => inState(agreement, "draft", "review.open", "agreed"),
  follows(step, { condition }) {
    const { plan, parties } = step.agreement;
    const { owner, waivableBy = [] } = condition;
    for (const id of [owner, ...waivableBy].filter((one) => one !== ""))
      refuseFor("Missing", unless(id in parties, "party_missing", { id }));
    const conditions2 = [...plan.conditions ?? [], condition];
    step.record({ type: "signing.planned", plan: { ...plan, conditions: conditions2 } });
  }
});
const dropCondition = rule({
  entry: "condition.dropped",
  roles: ["convenor", "secretariat"],
  may: (agreement) => inState(agreement, "draft", "review.open", "agreed"),
  follows(step, { condition: id }) {
    needCondition(step, id);
    const { plan } = step.agreement;
    const conditions2 = plan.conditions?.filter((one) => one.id !== id) ?? [];
    step.record({ type: "signing.planned", plan: { ...plan, conditions: conditions2 } });
  }
});
const meetCondition = rule({
  entry: "condition.met",
  roles: KEEPERS,
  may: (agreement) => [...inState(agreement, ...FROM_SEAL), ...someOpen(agreement)],
  follows(step, { condition, evidence, on }) {
    needCondition(step, condition);
    refuseFor("Refused", notAhead(step, on));
    step.record({ type: "condition.met", condition, evidence, on, by: step.actor.person });
    dateLongStop(step);
    dateEffect(step);
  }
});
function someOpen(agreement) {
  return unless(openConditions(agreement).length > 0, "no_condition_open");
}
const waiveCondition = rule({
  entry: "condition.waived",
  roles: SIGNATORIES,
  may: (agreement) => [...inState(agreement, ...FROM_SEAL), ...someOpen(agreement)],
  follows(step, { condition: id }) {
    const { waivable, waivableBy } = needCondition(step, id);
    refuseFor("Refused", unless(waivable, "not_waivable"));
    const signing = [...new Set(livePlaces(step.agreement).map(({ party }) => party))];
    const all2 = step.agreement.status === "signed" ? signedParties(step.agreement) : signing;
    if (!agreedByAll(step, `waive:${id}`, waivableBy ?? all2)) return;
    const on = dateIn(step.at, step.agreement.timeZone);
    step.record({ type: "condition.waived", condition: id, on, by: step.actor.person });
    dateLongStop(step);
    dateEffect(step);
  }
});
function agreedByAll(step, to, needed) {
  const party = step.actor.party ?? "";
  refuseFor("Refused", unless(needed.includes(party), "not_among_signers"));
  const given = step.agreement.signing.consents[to] ?? [];
  refuseFor("Refused", unless(!given.includes(party), "agreed_already"));
  step.record({ type: "consent.given", to, party, by: step.actor.person });
  return needed.every((one) => one === party || given.includes(one));
}
const reopenSigned = rule({
  entry: "reopening.agreed",
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, "signed"),
  follows(step, { reason }) {
    refuseFor("Refused", unless(reason.trim() !== "", "reason_missing"));
    const { seals } = step.agreement;
    if (!agreedByAll(step, `reopen:${seals.length}`, signedParties(step.agreement))) return;
    step.move("agreement", step.agreement.id, "REOPEN_BY_ALL", { reason });
    voidSeal(step, reason, []);
    voidReadiness(step, reason);
  }
});
const extendLongStop = rule({
  entry: "long_stop.extended",
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, "signed"),
  follows(step, { until: until2 }) {
    const { longStop } = step.agreement.signing;
    const later2 = longStop !== null && Date.parse(until2) > Date.parse(longStop);
    refuseFor("Refused", unless(later2, "deadline_not_later"));
    if (!agreedByAll(step, `long_stop:${until2}`, signedParties(step.agreement))) return;
    step.record({ type: "long_stop.dated", at: until2 });
  }
});
const lapseAgreement = rule({
  entry: "agreement.lapsed",
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, "signed"),
  follows(step, { longStop }) {
    const { status, signing, id } = step.agreement;
    if (status !== "signed" || signing.longStop !== longStop) return;
    step.move("agreement", id, "LONG_STOP");
    closeChildren(step);
  }
});
const endSigning = rule({
  entry: "signing.ended",
  roles: ["convenor", "facilitator"],
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, "signing.open"),
  follows(step, { deadline }) {
    const { status, signing } = step.agreement;
    if (status !== "signing.open" || signing.deadline !== deadline) return;
    for (const slot of livePlaces(step.agreement)) step.tryMove("signature", slot.id, "DEADLINE");
    step.move("agreement", step.agreement.id, "SIGNING_DEADLINE");
    if (step.agreement.status === "signed") afterSigned(step);
  }
});
const extendSigning = rule({
  entry: "signing.extended",
  roles: ["convenor"],
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { deadline }) {
    const { signing, id } = step.agreement;
    const earlier = Date.parse(signing.deadline ?? step.at);
    const later2 = Date.parse(deadline) > Math.max(earlier, Date.parse(step.at));
    refuseFor("Refused", unless(later2, "deadline_not_later"));
    step.record({ type: "signing.timed", deadline });
    for (const slot of livePlaces(step.agreement)) step.tryMove("signature", slot.id, "EXTEND");
    step.tryMove("agreement", id, "RESUME_SIGNING");
  }
});
const signLate = rule({
  entry: "signature.late",
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, "signed", "in_force.active", "in_force.suspended"),
  follows(step) {
    const party = step.actor.party ?? "";
    step.move("participation", party, "SIGN_LATE");
    if (IN_FORCE.includes(step.agreement.status)) askOthers(step, party);
  }
});
const FIRST = 120;
const SECOND = 150;
const LAST = 180;
const APART = 30;
const IDLING = ["draft", "review.open", "review.blocked", "agreed", "signing.open", "signing.held"];
function idleDue({ status, activeAt, idleTold }) {
  if (!IDLING.includes(status) || activeAt === "") return null;
  const [first, second] = idleTold;
  const after = (days, told) => [later(activeAt, days * DAY), ...told === void 0 ? [] : [later(told, APART * DAY)]].toSorted().at(-1) ?? activeAt;
  if (first === void 0) return tell(after(FIRST), later(after(FIRST), 2 * APART * DAY));
  if (second === void 0) return tell(after(SECOND, first), later(after(SECOND, first), APART * DAY));
  const at = after(LAST, second);
  return { what: "abandon", at, until: at };
}
function tell(at, until2) {
  return { what: "tell", at, until: until2 };
}
const followIdle = rule({
  entry: "idle.followed",
  roles: [],
  timer: true,
  follows(step, { since }) {
    const due = idleDue(step.agreement);
    if (due === null || step.agreement.activeAt !== since || step.at < due.at) return;
    if (due.what === "tell") return step.record({ type: "idle.told", since, until: due.until });
    if (step.tryMove("agreement", step.agreement.id, "ABANDON", { because: "idle" }).length === 0)
      closeChildren(step);
  }
});
function wordsIn(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function isTypo(before, after) {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  return was.length === is.length && was.every((word, at) => isNear(word, is[at] ?? ""));
}
function isNear(word, other) {
  if (word === other || bare(word) === bare(other)) return true;
  const longest = Math.max(word.length, other.length);
  return longest >= 4 && distance(word, other) <= Math.min(2, Math.floor(longest / 4));
}
function bare(word) {
  return word.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
}
function distance(one, other) {
  const rows = [Array.from({ length: other.length + 1 }, (_, at2) => at2)];
  const at = (row, column) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same];
      if (swapped && row > 1 && column > 1) steps.push(at(row - 2, column - 2) + 1);
      rows[row]?.push(Math.min(...steps));
    }
  }
  return at(one.length, other.length);
}
const RANKS = {
  corrigendum: 0,
  schedule: 1,
  subset: 2,
  substantive: 3,
  renewal: 3
};
const HIGHEST = 3;
function rankOf(kind) {
  return RANKS[kind];
}
function isSilent(kind) {
  return kind === "corrigendum" || kind === "schedule";
}
function partiesOf$2(agreement, kind, named2) {
  const bound = boundNow(agreement).map(({ id }) => id);
  return kind === "subset" ? bound.filter((id) => named2.includes(id)) : bound;
}
function beforeAndAfter({ clauses }, { clause: id, body }) {
  const clause = clauses[id];
  if (!clause) return null;
  const gone = { ...clause, responsibilities: [], text: { fr: "", en: "" } };
  return { clause, after: body ?? gone };
}
function touchedBy(agreement, changes) {
  const touched = changes.flatMap((change2) => {
    const both = beforeAndAfter(agreement, change2);
    return both ? boundNow(agreement).filter(({ id }) => changesFor(both.clause, both.after, id)) : [];
  });
  return [...new Set(touched.map(({ id }) => id))];
}
function changesFor(clause, after, party) {
  const attached = (body) => JSON.stringify([body.text.fr, body.text.en, body.schedules ?? []]);
  const worded = attached(clause) !== attached(after);
  if (worded && (isBound(clause, party) || isBound({ ...clause, ...after }, party))) return true;
  const duties = (body) => body.responsibilities.filter(({ letters }) => ["R", "A"].includes(letters[party] ?? ""));
  return JSON.stringify(duties(clause)) !== JSON.stringify(duties(after));
}
function isSlip(agreement, { changes }) {
  return changes.every((change2) => {
    const both = beforeAndAfter(agreement, change2);
    if (both === null || change2.body === null) return false;
    const { clause, after } = both;
    return substanceOf(clause, after).length === 0 && PARTS.every((part) => onlySlips(clause[part], after[part]));
  });
}
const PARTS = ["title", "text", "summary"];
function onlySlips(before, after) {
  return isTypo(before.fr, after.fr) && isTypo(before.en, after.en);
}
function isDelegated(agreement, { changes }) {
  const sections = agreement.life.terms?.delegated ?? [];
  return changes.every((change2) => {
    const both = beforeAndAfter(agreement, change2);
    if (!both || change2.body === null) return false;
    const same = JSON.stringify(both.clause.responsibilities) === JSON.stringify(both.after.responsibilities);
    return same && sections.includes(both.clause.section);
  });
}
function changesSomething(agreement, changes) {
  return changes.some(({ clause, body }) => {
    const before = agreement.clauses[clause];
    return before !== void 0 && (body === null || !sameBody(before, body));
  });
}
const LIKE = {
  consultation: "review.open",
  call: "review.call",
  blocked: "review.blocked",
  agreed: "agreed",
  signing: "signing.open"
};
function viewOf(agreement, amendment) {
  const { id, changes, status, positions, understood, objections, slots, digest } = amendment;
  const signing = status === "signing";
  return {
    ...agreement,
    status: LIKE[status] ?? "draft",
    policy: policyOf(agreement, amendment),
    parties: Object.fromEntries(
      Object.values(agreement.parties).map((party) => [party.id, partyIn(amendment, party, signing)])
    ),
    order: changes.map(({ clause }) => clause),
    clauses: Object.fromEntries(changes.map(({ clause }) => [clause, amended$1(agreement, amendment, clause)])),
    ...{ positions, understood, objections, slots, call: callOn(amendment), waived: waivedOn(agreement, id) },
    // Every party that the amendment touches signs it, with no deadline or condition of its own.
    ...{ plan: { turns: {}, notBefore: null, endsOn: null }, signing: NO_SIGNING },
    seals: digest === null ? [] : [{ number: 1, digest, at: amendment.activeAt, by: amendment.by, voided: null }],
    approvals: Object.fromEntries(amendment.affected.map((party) => [party, [approvalBy(id)]]))
  };
}
function callOn({ status, call, changes, deadline, remaining }) {
  if (!call || deadline === null || !["call", "blocked"].includes(status)) return null;
  const clauses = changes.map(({ clause }) => clause);
  return { ...call, clauses, deadline, remaining, businessDays: 0, prolonged: true, extendedFor: [] };
}
function waivedOn({ waived }, id) {
  const own2 = Object.entries(waived).filter(([key]) => key.startsWith(`${id}:`));
  return Object.fromEntries(own2.map(([key, at]) => [key.slice(id.length + 1), at]));
}
function partyIn({ affected }, party, signing) {
  if (!affected.includes(party.id)) return { ...party, status: "released" };
  return { ...party, observer: false, status: signing ? "ready" : "reviewing" };
}
function approvalBy(amendment) {
  return { body: amendment, instrument: "", on: "", by: "", at: "" };
}
function amended$1({ clauses, parties }, amendment, id) {
  const clause = clauses[id];
  const body = amendment.changes.find((change2) => change2.clause === id)?.body;
  const express = [clause.consent, body?.consent].includes("express") || amendment.kind === "renewal";
  return {
    ...clause,
    ...body,
    consent: express ? "express" : "tacit_ok",
    status: amendment.status === "call" ? "on_call" : "under_discussion",
    revision: clause.revision + amendment.revision,
    boundBefore: Object.keys(parties).filter((party) => isBound(clause, party))
  };
}
function policyOf({ policy }, { kind }) {
  if (!isSilent(kind)) return policy;
  const { onSections: _, quorumOf: __, ...rest } = policy;
  const days = Math.max(policy.tacit.days, SILENCE_DAYS);
  const smeDays = Math.max(policy.tacit.smeDays, SILENCE_DAYS_SME);
  const tacit = { ...policy.tacit, days, smeDays };
  return { ...rest, rule: "consent_with_silence", quorum: 0, everyClassPresent: false, tacit };
}
const SILENCE_DAYS = 15;
const SILENCE_DAYS_SME = 20;
function sceneOf(agreement, entity) {
  const end = entity.indexOf(":");
  const amendment = end > 0 ? ownValue(agreement.amendments, entity.slice(0, end)) : void 0;
  if (!amendment) return { agreement, id: entity };
  return { agreement: viewOf(agreement, amendment), id: entity.slice(end + 1) };
}
function amendmentSeats(agreement, { affected }) {
  return agreement.seats.filter(
    ({ party, roles }) => affected.includes(party) && roles.some((role) => SIGNATORIES.includes(role))
  );
}
function needAmendment(step, id) {
  const amendment = ownValue(step.agreement.amendments, id);
  refuseFor("Missing", unless(amendment !== void 0, "amendment_missing", { id }));
  return amendment;
}
function viewIn(step, id) {
  return viewOf(step.agreement, needAmendment(step, id));
}
function resetAnswers(step, id) {
  for (const key of Object.keys(needAmendment(step, id).positions))
    step.tryMove("position", `${id}:${key}`, "RESET", { because: id });
}
function allSpoken(step, id) {
  const view = viewIn(step, id);
  const parties = participatingParties(view);
  return view.order.every(
    (clause) => parties.every((party) => isExpress(positionStatus(view, clause, party.id)))
  );
}
function closeIfAllSpoken(step, id) {
  if (needAmendment(step, id).status === "call" && allSpoken(step, id)) closeAmendmentCall(step, id);
}
function closeAmendmentCall(step, id) {
  const before = viewIn(step, id);
  const { order } = before;
  const parties = participatingParties(before);
  for (const clause of order)
    for (const { id: party } of parties)
      step.tryMove("position", `${id}:${clause}:${party}`, "DEADLINE_SILENT", {
        because: before.call?.id ?? ""
      });
  const view = viewIn(step, id);
  for (const clauseId of order) {
    const clause = view.clauses[clauseId];
    if (!clause) continue;
    const decision = decideClause(view, clause);
    step.record({ type: "amendment.decided", amendment: id, clause: clauseId, decision });
  }
  step.move("amendment", id, "CALL_CLOSED");
}
function openCall$1(step, id, until2) {
  const { timeZone } = step.agreement;
  const deadline = toBusinessDay(until2, timeZone, holidaysAfter(viewIn(step, id), step.at));
  const { status, calls } = needAmendment(step, id);
  if (status === "consultation") step.move("amendment", id, "OPEN_CALL", { deadline: until2 });
  const call = `${id}-call-${calls + 1}`;
  step.record({ type: "amendment.called", amendment: id, deadline, call });
  recordReckoning(step, deadline, viewIn(step, id));
  recordWarnings(step, call, deadline, viewIn(step, id));
}
function blockAmendment(step, id, objection) {
  const { status, deadline } = needAmendment(step, id);
  if (status !== "call" || deadline === null) return;
  step.move("amendment", id, "OBJECTION_ADMITTED", { because: objection });
  const remaining = Math.max(0, Date.parse(deadline) - Date.parse(step.at));
  step.record({ type: "amendment.paused", amendment: id, remaining });
}
function unblockAmendment(step, id, changed) {
  const { status, remaining, call } = needAmendment(step, id);
  const view = viewIn(step, id);
  const held2 = view.order.some((clause) => holdingObjections(view, clause).length > 0);
  if (status !== "blocked" || held2) return;
  step.move("amendment", id, "OBJECTION_CLEARED", { changed });
  if (changed) return;
  const holidays = holidaysAfter(viewIn(step, id), step.at);
  const deadline = resumedDeadline(step.at, remaining ?? 0, step.agreement.timeZone, holidays);
  step.record({ type: "amendment.called", amendment: id, deadline, call: call?.id });
  recordReckoning(step, deadline, viewIn(step, id));
}
function consolidate(step, id) {
  const { changes, endsOn } = needAmendment(step, id);
  const version = step.agreement.life.version + 1;
  step.record({ type: "amendment.effective", amendment: id, version, endsOn });
  for (const { clause, body } of changes) {
    if (body === null) step.move("clause", clause, "REPEAL", { because: id });
    else {
      step.move("clause", clause, "AMEND", { because: id });
      const revision = (step.agreement.clauses[clause]?.revision ?? 0) + 1;
      const kind = "substantive";
      const revised = { clause, revision, body, kind, because: [id], objection: null, by: step.actor.person };
      step.record({ type: "clause.revised", ...revised });
    }
    followText(step, clause, id);
  }
}
function followText(step, id, because) {
  const clause = step.agreement.clauses[id];
  if (!clause) return;
  const live2 = clause.status === "repealed" ? [] : owedFrom(step.agreement, [clause], step.at);
  const same = (one, other) => one.responsibility === other.responsibility && one.party === other.party;
  const held2 = Object.values(step.agreement.obligations).filter((one) => one.clause === id && !isSettled(one));
  const duties = clause.status === "repealed" ? [] : clause.responsibilities;
  for (const one of held2) {
    const stays = duties.some(
      ({ id: duty, letters }) => duty === one.responsibility && letters[one.party] === "A"
    );
    if (!stays) step.tryMove("obligation", one.id, "CANCEL", { because });
  }
  const known = Object.values(step.agreement.obligations);
  createOwed(
    step,
    live2.filter((owed) => !known.some((one) => same(one, owed)))
  );
}
function someAmendment(...states) {
  return ({ amendments }) => unless(
    Object.values(amendments).some(({ status }) => states.includes(status)),
    "no_amendment_here"
  );
}
const proposeAmendment = rule({
  entry: "amendment.proposed",
  roles: [...SPEAKERS, ...KEEPERS],
  may: (agreement, actor) => [
    ...inState(agreement, "in_force.active", "in_force.suspended"),
    ...boundOr(agreement, actor)
  ],
  follows(step, input) {
    for (const { clause } of input.changes) needAmendable(step, clause);
    const once = new Set(input.changes.map(({ clause }) => clause)).size === input.changes.length;
    refuseFor("Refused", unless(once, "clause_exists"));
    const amendment = `AM${Object.keys(step.agreement.amendments).length + 1}`;
    refuseFor("Refused", unless(!(amendment in step.agreement.clauses), "bad_id"));
    const party = step.actor.party ?? "";
    step.record({ type: "amendment.proposed", amendment, ...input, party, by: step.actor.person });
    step.move("amendment", amendment, "SUBMIT");
  }
});
function needAmendable(step, id) {
  const { status } = needClause(step, id);
  refuseFor(
    "Refused",
    unless(status === "in_effect", "not_in_this_state", { chart: "clause", state: status })
  );
}
const classAmendment = rule({
  entry: "amendment.classed",
  roles: KEEPERS,
  may: someAmendment("screening"),
  follows(step, { amendment: id, kind }) {
    const { affected: named2 } = needAmendment(step, id);
    const affected = partiesOf$2(step.agreement, kind, named2);
    step.move("amendment", id, "CLASSIFY", { kind });
    step.record({ type: "amendment.classed", amendment: id, kind, affected, by: step.actor.person });
    if (!isSilent(kind)) return;
    const days = longestPeriod(viewIn(step, id));
    openCall$1(step, id, endAfterDays(step.at, days, step.agreement.timeZone));
  }
});
const contestAmendment = rule({
  entry: "amendment.contested",
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...someAmendment("consultation", "call")(agreement),
    ...boundOr(agreement, actor)
  ],
  follows(step, { amendment: id, reason }) {
    const { kind } = needAmendment(step, id);
    step.move("amendment", id, "CONTEST_CLASS", { reason });
    const floor = Math.min(HIGHEST, kind === null ? 0 : rankOf(kind) + 1);
    const party = step.actor.party ?? "";
    step.record({ type: "amendment.contested", amendment: id, floor, party, reason, by: step.actor.person });
  }
});
const reviseAmendment = rule({
  entry: "amendment.revised",
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment("consultation"),
  follows(step, { amendment: id, changes }) {
    refuseOthers(step, needAmendment(step, id));
    step.move("amendment", id, "REVISE");
    rewrite(step, id, changes);
  }
});
function rewrite(step, id, changes) {
  for (const { clause } of changes) needAmendable(step, clause);
  const { revision } = needAmendment(step, id);
  step.record({
    type: "amendment.revised",
    amendment: id,
    revision: revision + 1,
    changes,
    by: step.actor.person
  });
  resetAnswers(step, id);
}
function refuseOthers(step, { party }) {
  refuseFor("Forbidden", unless(party === step.actor.party, "not_the_proposer", { party }));
}
const openAmendmentCall = rule({
  entry: "amendment.called",
  roles: ["facilitator", "convenor"],
  may: someAmendment("consultation"),
  follows(step, { amendment: id, until: until2 }) {
    needAmendment(step, id);
    openCall$1(step, id, endOfDay(until2, step.agreement.timeZone));
  }
});
const closeAmendment = rule({
  entry: "amendment.decided",
  roles: ["facilitator", "convenor"],
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : someAmendment("call")(agreement),
  follows(step, { amendment: id, deadline }) {
    const amendment = needAmendment(step, id);
    if (amendment.status !== "call" || amendment.deadline !== deadline) return;
    refuseFor("Refused", unless(Date.parse(step.at) > Date.parse(deadline), "positions_awaited"));
    closeAmendmentCall(step, id);
  }
});
const withdrawAmendment = rule({
  entry: "amendment.withdrawn",
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment("proposed", "screening", "consultation", "call", "blocked", "agreed"),
  follows(step, { amendment: id, reason }) {
    refuseOthers(step, needAmendment(step, id));
    step.move("amendment", id, "WITHDRAW", { because: reason.trim() || void 0 });
  }
});
const lapseAmendment = rule({
  entry: "amendment.lapsed",
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : someAmendment("proposed", "screening", "consultation", "blocked", "signing")(agreement),
  follows(step, { amendment: id }) {
    needAmendment(step, id);
    if (step.actor.person === SYSTEM.person) step.tryMove("amendment", id, "LAPSE");
    else step.move("amendment", id, "LAPSE");
  }
});
function takesPartIn(step, { affected }) {
  const party = step.actor.party ?? "";
  return affected.includes(party) && isBoundNow(step.agreement, party);
}
const answerAmendment = rule({
  entry: "amendment.answered",
  roles: SPEAKERS,
  may: (agreement, actor, at) => [
    ...contradicts(agreement, actor, at) ? [] : someAmendment("consultation", "call")(agreement),
    ...boundOr(agreement, actor)
  ],
  follows(step, { amendment: id, clause, revision, stance, reason, understood, objection, ground }) {
    const { status } = needAmendment(step, id);
    refuseFor("Forbidden", unless(takesPartIn(step, needAmendment(step, id)), "not_taking_part"));
    const current = ownValue(viewIn(step, id).clauses, clause)?.revision;
    refuseFor("Missing", unless(current !== void 0, "clause_missing", { id: clause }));
    refuseFor(
      "Conflict",
      unless(revision === current, "revision_outdated", { seen: revision, current: current ?? 0 })
    );
    const party = step.actor.party ?? "";
    if (status === "agreed") reopenToContradict(step, id, { clause, party, stance, reason });
    const said = { amendment: id, clause, party, revision, by: step.actor.person };
    if (understood) step.record({ type: "amendment.understood", ...said });
    step.move("position", `${id}:${positionKey(clause, party)}`, EVENTS[stance], { revision, reason });
    step.record({ type: "amendment.answered", ...said, stance, reason });
    settleOwn(step, id, clause, party);
    if (stance === "object") object(step, id, { ...said, objection, ground, reason });
    unblockAmendment(step, id, false);
    closeIfAllSpoken(step, id);
  }
});
function contradicts(agreement, { party }, at) {
  return Object.values(agreement.amendments).some(
    (one) => one.status === "agreed" && waitingFor(viewOf(agreement, one), party ?? "", at).length > 0
  );
}
function reopenToContradict(step, id, { clause, party, stance, reason }) {
  const may = stance === "object" && waitingFor(viewIn(step, id), party, step.at).includes(clause);
  refuseFor("Refused", unless(may, "nothing_to_contradict"));
  step.move("amendment", id, "REOPEN", { reason });
}
function settleOwn(step, id, clause, party) {
  const own2 = openObjections(viewIn(step, id), clause).filter((one) => one.party === party);
  for (const { id: objection } of own2) {
    step.move("objection", `${id}:${objection}`, "WITHDRAW");
    step.record({ type: "amendment.settled", amendment: id, objection, outcome: "new_position" });
  }
}
function object(step, id, { clause, party, revision, objection, ground, reason, by }) {
  const taken = objection in needAmendment(step, id).objections;
  refuseFor("Refused", unless(!taken && objection !== "", "bad_id"));
  const raised = { amendment: id, objection, clause, party, revision, ground, reason, by };
  step.record({ type: "amendment.objected", ...raised });
  if (admittedByItself(viewIn(step, id), clause, party, ground)) admit(step, id, objection);
}
function admit(step, id, objection) {
  step.move("objection", `${id}:${objection}`, "ADMIT");
  blockAmendment(step, id, objection);
}
function needObjection(step, id, objection) {
  const found2 = ownValue(needAmendment(step, id).objections, objection);
  refuseFor("Missing", unless(found2 !== void 0, "objection_missing", { id: objection }));
  return found2;
}
const judgeAmendmentObjection = rule({
  entry: "amendment.judged",
  roles: ["facilitator"],
  may: someAmendment("consultation", "call", "blocked"),
  follows(step, { amendment: id, objection, admitted, reason }) {
    const judged = needObjection(step, id, objection);
    refuseOwnCause(step, judged);
    if (admitted) return admit(step, id, objection);
    step.move("objection", `${id}:${objection}`, "NOTE_AS_CONCERN", { reason });
    step.record({ type: "amendment.settled", amendment: id, objection, outcome: reason });
    const { clause, party } = judged;
    step.tryMove("position", `${id}:${positionKey(clause, party)}`, "RESET", { because: objection });
  }
});
const replyToObjection = rule({
  entry: "amendment.replied",
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment("consultation", "blocked"),
  follows(step, { amendment: id, objection, title, text }) {
    const { party } = needAmendment(step, id);
    refuseFor("Forbidden", unless(party === step.actor.party, "not_the_proposer", { party }));
    const { status } = needObjection(step, id, objection);
    const open = ["admitted", "in_resolution"].includes(status);
    refuseFor("Refused", unless(open, "not_in_this_state", { chart: "objection", state: status }));
    step.record({ type: "amendment.replied", amendment: id, objection, title, text, by: step.actor.person });
  }
});
const settleAmendmentObjection = rule({
  entry: "amendment.settled",
  roles: SPEAKERS,
  may: someAmendment("consultation", "call", "blocked"),
  follows(step, { amendment: id, objection, how, reason }) {
    const own2 = needObjection(step, id, objection);
    refuseOthersObjection(step, own2);
    const { clause, party, proposal } = own2;
    step.move("objection", `${id}:${objection}`, how === "integrate" ? "INTEGRATE" : "WITHDRAW");
    const outcome = reason.trim() || how;
    step.record({ type: "amendment.settled", amendment: id, objection, outcome });
    step.tryMove("position", `${id}:${positionKey(clause, party)}`, "RESET", { because: objection });
    if (how === "integrate" && proposal) integrate$1(step, id, clause, proposal);
    unblockAmendment(step, id, how === "integrate");
  }
});
function integrate$1(step, id, clause, { title, text }) {
  const { changes, revision } = needAmendment(step, id);
  const rewritten = changes.map(
    (change2) => change2.clause === clause && change2.body ? { clause, body: { ...change2.body, title, text } } : change2
  );
  const by = step.actor.person;
  step.record({ type: "amendment.revised", amendment: id, revision: revision + 1, changes: rewritten, by });
  resetAnswers(step, id);
}
const sealAmendment = rule({
  entry: "amendment.sealed",
  roles: KEEPERS,
  may: someAmendment("agreed"),
  follows(step, { amendment: id, digest }) {
    const amendment = needAmendment(step, id);
    step.move("amendment", id, "SEAL");
    const counts = /* @__PURE__ */ new Map();
    const slots = amendmentSeats(step.agreement, amendment).map(({ party, person, capacity }) => {
      const number = (counts.get(party) ?? 0) + 1;
      counts.set(party, number);
      return { slot: `S1:${party}:${person}`, seat: `${party}:${number}`, party, person, capacity };
    });
    step.record({ type: "amendment.sealed", amendment: id, digest, slots, by: step.actor.person });
    for (const { slot } of slots) step.move("signature", `${id}:${slot}`, "OPEN");
  }
});
const recordAmendmentDecision = rule({
  entry: "amendment.recorded",
  roles: KEEPERS,
  may: someAmendment("agreed"),
  follows(step, { amendment: id }) {
    needAmendment(step, id);
    step.move("amendment", id, "RECORD_DECISION");
  }
});
function needSlot$1(step, { slots }, id) {
  const slot = ownValue(slots, id);
  refuseFor("Missing", unless(slot !== void 0, "slot_missing", { id }));
  const own2 = slot?.person === step.actor.person && slot.party === step.actor.party;
  refuseFor("Forbidden", unless(own2, "not_your_slot"));
  return slot;
}
const signAmendment = rule({
  entry: "amendment.signed",
  roles: SIGNATORIES,
  may: (agreement, actor) => [...someAmendment("signing")(agreement), ...boundOr(agreement, actor)],
  follows(step, { amendment: id, slot, digest, consent }) {
    needSlot$1(step, needAmendment(step, id), slot);
    refuseFor("Refused", unless(consent, "consent_missing"));
    step.move("signature", `${id}:${slot}`, "SIGN", { digest });
    step.record({
      type: "amendment.signed",
      amendment: id,
      slot,
      digest,
      by: step.actor.person,
      consent: true
    });
    step.tryMove("amendment", id, "LAST_SIGNATURE");
  }
});
const declineAmendment = rule({
  entry: "amendment.declined",
  roles: SIGNATORIES,
  may: (agreement, actor) => [...someAmendment("signing")(agreement), ...boundOr(agreement, actor)],
  follows(step, { amendment: id, slot, reason }) {
    needSlot$1(step, needAmendment(step, id), slot);
    step.move("signature", `${id}:${slot}`, "DECLINE", { reason });
    step.record({ type: "amendment.declined", amendment: id, slot, reason, by: step.actor.person });
    step.move("amendment", id, "DECLINED");
  }
});
const unsealAmendment = rule({
  entry: "amendment.unsealed",
  roles: KEEPERS,
  may: someAmendment("signing"),
  follows(step, { amendment: id, digest, reason, changes }) {
    const amendment = needAmendment(step, id);
    refuseFor("Refused", unless(digest === amendment.digest, "digest_differs"));
    refuseFor("Refused", unless(Boolean(reason.trim()), "reason_missing"));
    const known = changes.every(({ clause }) => amendment.changes.some((change2) => change2.clause === clause));
    refuseFor("Refused", unless(known, "clause_missing"));
    for (const slot of Object.keys(amendment.slots))
      step.tryMove("signature", `${id}:${slot}`, "CONTENT_CHANGED", { because: reason });
    step.move("amendment", id, "TEXT_EDITED", { changed: changes.length > 0 });
    const by = step.actor.person;
    step.record({ type: "amendment.unsealed", amendment: id, digest, reason, by });
    const after = amendment.changes.map((one) => changes.find(({ clause }) => clause === one.clause) ?? one);
    const revision = amendment.revision + 1;
    step.record({ type: "amendment.revised", amendment: id, revision, changes: after, by });
    resetAnswers(step, id);
  }
});
function effectOf(agreement, { effectiveOn }) {
  return startOfDay(effectiveOn, agreement.timeZone);
}
const takeAmendmentEffect = rule({
  entry: "amendment.effective",
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : someAmendment("adopted")(agreement),
  follows(step, { amendment: id }) {
    const amendment = needAmendment(step, id);
    const late2 = amendment.status !== "adopted" || !LIVING.includes(step.agreement.status);
    if (late2 && step.actor.person === SYSTEM.person) return;
    step.move("amendment", id, "TAKE_EFFECT", { deadline: effectOf(step.agreement, amendment) });
    const suspended = step.agreement.status === "in_force.suspended";
    step.move("agreement", step.agreement.id, "AMENDMENT_IN_EFFECT", { because: id });
    consolidate(step, id);
    if (suspended) resumeSuspended(step);
  }
});
const submitEvidence = rule({
  entry: "evidence.filed",
  roles: [...SPEAKERS, "party_administrator", "contributor", "convenor", "secretariat"],
  may: someObligation("open", "overdue", "returned"),
  follows(step, { obligation: id, evidence }) {
    const obligation = needObligation(step, id);
    const own2 = doers(step.agreement, obligation).includes(step.actor.party ?? "");
    refuseFor("Forbidden", unless(own2, "not_your_duty"));
    step.move("obligation", id, "SUBMIT_EVIDENCE", { reason: evidence });
    const party = step.actor.party ?? "";
    step.record({ type: "evidence.filed", obligation: id, party, text: evidence, by: step.actor.person });
  }
});
const acceptEvidence = rule({
  entry: "evidence.accepted",
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation("submitted"),
  follows(step, { obligation: id }) {
    const obligation = needObligation(step, id);
    refuseUnlessReceives(step, obligation);
    step.move("obligation", id, "ACCEPT_EVIDENCE");
    step.record({
      type: "evidence.accepted",
      obligation: id,
      by: step.actor.person,
      late: isLate(obligation)
    });
  }
});
function isLate({ due, evidence }) {
  return due !== null && Date.parse(evidence?.at ?? "") > Date.parse(due);
}
const returnEvidence = rule({
  entry: "evidence.returned",
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation("submitted"),
  follows(step, { obligation: id, missing }) {
    refuseUnlessReceives(step, needObligation(step, id));
    step.move("obligation", id, "RETURN_EVIDENCE", { reason: missing });
    note(step, id, missing);
  }
});
const followDates = rule({
  entry: "obligations.followed",
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : someObligation(...FOLLOWED)(agreement),
  follows(step) {
    for (const { id } of Object.values(step.agreement.obligations)) {
      openReached(step, id);
      step.tryMove("obligation", id, "DUE_DATE_PASSED");
      acceptInSilence(step, id);
      openNext(step, id);
    }
  }
});
const FOLLOWED = ["scheduled", "open", "submitted", "returned", "overdue"];
function acceptInSilence(step, id) {
  if (step.tryMove("obligation", id, "ACCEPT_BY_SILENCE").length > 0) return;
  const late2 = isLate(needObligation(step, id));
  step.record({ type: "evidence.accepted", obligation: id, by: "system", late: late2 });
}
const OFFICES = [...KEEPERS, "facilitator"];
const recordInsolvency = rule({
  entry: "insolvency.recorded",
  roles: [...OFFICES, ...SPEAKERS],
  may: (agreement) => inState(agreement, "in_force.active", "in_force.suspended"),
  follows(step, { party, evidence }) {
    needParty(step, party);
    const serves = roleAmong(step.agreement, step.actor, OFFICES) !== null;
    refuseFor("Forbidden", unless(serves || party === step.actor.party, "other_party", { party }));
    refuseFor("Refused", [
      ...unless(isBoundNow(step.agreement, party), "not_bound", { parties: [party] }),
      ...unless(step.agreement.life.insolvent?.[party] === void 0, "insolvent_already"),
      ...unless(evidence.trim() !== "", "evidence_missing")
    ]);
    step.record({ type: "insolvency.recorded", party, evidence, by: step.actor.person });
    for (const { id, clause, party: owes } of Object.values(step.agreement.obligations))
      if (owes === party && !isContinuing(step.agreement.clauses[clause]))
        step.tryMove("obligation", id, "SUSPEND", { reason: evidence, because: party });
  }
});
function placementReasons({ life }, { anchor, parties }) {
  const there = parties.filter((party) => life.insolvent?.[party] !== void 0);
  return unless(anchor !== "placement.start" || there.length === 0, "insolvent_party", { parties: there });
}
const REINSTATE_DAYS = 90;
function termEndsAt({ life: { endsOn }, timeZone }) {
  return endsOn === null ? null : startOfDay(datePlus(endsOn, 1), timeZone);
}
function dueReminders(agreement, at) {
  return reminders(agreement).flatMap(({ days, on }) => on <= at ? [days] : []);
}
function reminders({ status, life: { endsOn, reminded }, timeZone }) {
  if (status !== "in_force.active" || endsOn === null) return [];
  const open = REMINDERS.filter((days) => !reminded.includes(days));
  return open.map((days) => ({ days, on: startOfDay(datePlus(endsOn, -days), timeZone) }));
}
function reinstatementOver({ status, life, parties }, at) {
  const over = life.expiredAt !== null && Date.parse(at) > Date.parse(life.expiredAt) + REINSTATE_DAYS * DAY;
  return status === "expired" && over && Object.values(parties).some((party) => party.status === "bound");
}
function survivesUntil({ life, timeZone }) {
  const { survivalMonths } = life.terms ?? DEFAULT_TERMS;
  if (life.endedAt === null || survivalMonths === void 0) return null;
  return startOfDay(datePlus(monthsAfter(dateIn(life.endedAt, timeZone), survivalMonths), 1), timeZone);
}
const setTerms = rule({
  entry: "terms.set",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "draft", "review.open", "agreed"),
  follows(step, { terms }) {
    step.record({ type: "terms.set", terms });
  }
});
const applyToAccede = rule({
  entry: "accession.requested",
  roles: [...ANSWERING, ...SIGNATORIES],
  may: (agreement) => inState(agreement, "in_force.active", "in_force.suspended"),
  follows(step, { reason }) {
    const party = needParty(step, step.actor.party ?? "").id;
    step.move("participation", party, "APPLY_TO_ACCEDE");
    askOthers(step, party, reason);
    happened(step, "accession.request", []);
  }
});
function happened(step, anchor, parties) {
  const event = { anchor, on: dateIn(step.at, step.agreement.timeZone), parties, note: "" };
  step.record({ type: "anchor.recorded", event, by: step.actor.person });
  createOwed(step, owedBy(step.agreement, event, step.at));
}
const acceptAccession = rule({
  entry: "accession.accepted",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "in_force.active", "in_force.suspended"),
  follows(step, { party, instrument, on }) {
    needParty(step, party);
    step.move("participation", party, "ACCESSION_ACCEPTED", { reason: instrument });
    step.record({ type: "accession.signed", party, instrument, on, by: step.actor.person });
    step.move("agreement", step.agreement.id, "ACCESSION_IN_EFFECT", { because: party });
    const clauses = step.agreement.order.flatMap((id) => step.agreement.clauses[id] ?? []);
    createOwed(step, owedFrom(step.agreement, clauses, step.at, [party]));
    if (step.agreement.life.cureUntil !== null && minimumGaps(step.agreement).length === 0)
      step.record({ type: "minimum.cured" });
  }
});
const giveNotice = rule({
  entry: "notice.given",
  roles: ["authorized_signatory"],
  may: (agreement, actor) => [
    ...inState(agreement, "in_force.active", "in_force.suspended"),
    ...boundOr(agreement, actor)
  ],
  follows(step, { reason, plan }) {
    const { timeZone, life } = step.agreement;
    const days = (life.terms ?? DEFAULT_TERMS).noticeDays;
    leaves$1(step, startAfterDays(step.at, days, timeZone), reason, plan);
  }
});
function leaves$1(step, until2, reason, plan) {
  const party = step.actor.party ?? "";
  step.move("participation", party, "GIVE_NOTICE");
  step.record({ type: "notice.given", party, until: until2, reason, plan, by: step.actor.person });
  happened(step, "exit.notice", [party]);
}
const refuseRenewal = rule({
  entry: "renewal.refused",
  roles: ["authorized_signatory"],
  may: (agreement, actor) => [
    ...inState(agreement, "in_force.active"),
    ...boundOr(agreement, actor),
    ...unless(agreement.life.endsOn !== null, "no_end")
  ],
  follows(step, { reason }) {
    leaves$1(step, termEndsAt(step.agreement) ?? step.at, reason, "");
  }
});
const notifyBreach = rule({
  entry: "breach.notified",
  roles: [...KEEPERS, "facilitator"],
  may: (agreement) => inState(agreement, "in_force.active", "in_force.suspended"),
  follows(step, { party, days, reason }) {
    needParty(step, party);
    refuseFor("Forbidden", unless(party !== step.actor.party, "own_duty"));
    const cureUntil = startAfterDays(step.at, days, step.agreement.timeZone);
    step.record({ type: "breach.notified", party, cureUntil, reason, by: step.actor.person });
  }
});
const endRunOff = rule({
  entry: "agreement.terminated",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "in_force.winding_down"),
  follows(step, { placements, data, accounts }) {
    step.move("agreement", step.agreement.id, "RUN_OFF_ENDED", { changed: placements && data && accounts });
    closeChildren(step);
  }
});
const supersede$1 = rule({
  entry: "agreement.superseded",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "in_force.active", "in_force.suspended", "expired"),
  follows(step, { by }) {
    step.move("agreement", step.agreement.id, "SUPERSEDE", { reason: by });
    step.record({ type: "agreement.superseded", by });
    closeChildren(step);
  }
});
const abandonAgreement = rule({
  entry: "agreement.abandoned",
  roles: ["convenor"],
  may: (agreement) => inState(agreement, "draft", "review.open", "review.blocked", "agreed", "signing.open", "signing.held"),
  follows(step, { reason }) {
    step.move("agreement", step.agreement.id, "ABANDON", { reason });
    closeChildren(step);
  }
});
const followLife = rule({
  entry: "life.followed",
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, ...IN_FORCE, "expired"),
  follows(step) {
    settleMotions(step);
    for (const days of dueReminders(step.agreement, step.at)) step.record({ type: "term.reminded", days });
    for (const party of Object.keys(step.agreement.life.leaving)) {
      if (step.tryMove("participation", party, "NOTICE_ENDS").length === 0) goOnWithout(step, party);
    }
    settleMotions(step);
    loseMinimum(step);
    endTerm(step);
    if (reinstatementOver(step.agreement, step.at)) closeChildren(step);
    for (const clause of step.agreement.order)
      if (step.agreement.clauses[clause]?.status === "surviving") step.tryMove("clause", clause, "END");
  }
});
function loseMinimum(step) {
  const { cureUntil } = step.agreement.life;
  if (cureUntil === null || Date.parse(step.at) < Date.parse(cureUntil)) return;
  if (minimumGaps(step.agreement).length === 0) step.record({ type: "minimum.cured" });
  else step.tryMove("agreement", step.agreement.id, "MINIMUM_LOST");
}
function endTerm(step) {
  const { id, life } = step.agreement;
  if (step.tryMove("agreement", id, "AUTO_RENEW").length === 0) {
    const { renewalMonths } = life.terms ?? DEFAULT_TERMS;
    step.record({ type: "term.renewed", endsOn: monthsAfter(life.endsOn ?? "", renewalMonths) });
  } else if (step.tryMove("agreement", id, "TERM_ENDED").length === 0) closeAmendments(step);
}
const recordAnchor = rule({
  entry: "anchor.recorded",
  roles: [...KEEPERS, "facilitator", ...SPEAKERS],
  may: (agreement, actor) => [
    ...inState(agreement, ...IN_FORCE),
    ...boundOr(agreement, actor, ...KEEPERS, "facilitator")
  ],
  follows(step, { event }) {
    for (const party of event.parties) needParty(step, party);
    refuseFor("Refused", placementReasons(step.agreement, event));
    step.record({ type: "anchor.recorded", event, by: step.actor.person });
    createOwed(step, owedBy(step.agreement, event, step.at));
  }
});
const extendObligation = rule({
  entry: "obligation.extended",
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation("open", "overdue", "returned"),
  follows(step, { obligation: id, until: until2, reason }) {
    const obligation = needObligation(step, id);
    refuseOwnDuty(step, obligation);
    refuseUnlessReceives(step, obligation);
    const due = endOfDay(until2, step.agreement.timeZone);
    step.move("obligation", id, "EXTEND", { reason, deadline: due });
    step.record({ type: "obligation.dated", obligation: id, due });
    note(step, id, reason);
  }
});
const disputeObligation = rule({
  entry: "obligation.disputed",
  roles: SPEAKERS,
  may: someObligation("open", "overdue", "submitted", "returned"),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id);
    const concerned2 = [...doers(step.agreement, obligation), ...beneficiaries(step.agreement, obligation)];
    refuseFor("Forbidden", unless(concerned2.includes(step.actor.party ?? ""), "not_concerned"));
    step.move("obligation", id, "DISPUTE", { reason });
    note(step, id, reason);
  }
});
const decideDispute = rule({
  entry: "dispute.decided",
  roles: [...KEEPERS, "facilitator"],
  may: someObligation("disputed"),
  follows(step, { obligation: id, owed, reason }) {
    refuseOwnDuty(step, needObligation(step, id));
    refuseFor("Refused", unless(Boolean(reason.trim()), "reason_missing"));
    step.move("obligation", id, "DISPUTE_DECIDED", { changed: !owed });
    note(step, id, reason);
  }
});
const suspendObligation = rule({
  entry: "obligation.suspended",
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation("scheduled", "open", "overdue"),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id);
    refuseUnlessDoes(step, obligation);
    step.move("obligation", id, "SUSPEND", { reason });
    note(step, id, reason);
  }
});
const resumeObligation = rule({
  entry: "obligation.resumed",
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation("suspended"),
  follows(step, { obligation: id }) {
    const obligation = needObligation(step, id);
    refuseUnlessDoes(step, obligation);
    step.move("obligation", id, "RESUME");
    shiftDue(step, obligation);
  }
});
const waiveObligation = rule({
  entry: "obligation.waived",
  roles: SPEAKERS,
  may: someObligation("open", "overdue", "disputed", "returned"),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id);
    const party = step.actor.party ?? "";
    refuseFor(
      "Forbidden",
      unless(beneficiaries(step.agreement, obligation).includes(party), "not_a_beneficiary")
    );
    step.record({ type: "obligation.waiver", obligation: id, party, by: step.actor.person });
    note(step, id, reason);
    const reasons = step.tryMove("obligation", id, "WAIVE");
    refuseFor(
      "Refused",
      reasons.filter(({ code }) => code !== "waiver_missing")
    );
  }
});
const offerTransfer = rule({
  entry: "transfer.offered",
  roles: [...KEEPERS, "facilitator"],
  may: someObligation("scheduled", "open", "overdue", "suspended"),
  follows(step, { obligation: id, to, reason }) {
    const obligation = needObligation(step, id);
    const other = to !== obligation.party && isBoundNow(step.agreement, to);
    refuseFor("Refused", unless(other, "not_bound", { parties: [to] }));
    step.record({ type: "transfer.offered", obligation: id, to, by: step.actor.person });
    note(step, id, reason);
  }
});
const acceptTransfer = rule({
  entry: "transfer.accepted",
  roles: SPEAKERS,
  may: someObligation("scheduled", "open", "overdue", "suspended"),
  follows(step, { obligation: id }) {
    const { clause, responsibility, due, opensAt } = needObligation(step, id);
    step.move("obligation", id, "TRANSFER");
    const party = step.actor.party ?? "";
    createOwed(step, [{ clause, responsibility, party, anchor: "transfer", due, opensAt }]);
  }
});
const closeUnmet = rule({
  entry: "obligation.closed",
  roles: KEEPERS,
  may: someObligation("open", "overdue", "returned", "suspended"),
  follows(step, { obligation: id, reason }) {
    needObligation(step, id);
    step.move("obligation", id, "CLOSE_UNMET", { reason });
    note(step, id, reason);
  }
});
const rulesInForce = {
  "propose-amendment": proposeAmendment,
  "class-amendment": classAmendment,
  "contest-amendment": contestAmendment,
  "revise-amendment": reviseAmendment,
  "open-amendment-call": openAmendmentCall,
  "answer-amendment": answerAmendment,
  "judge-amendment-objection": judgeAmendmentObjection,
  "reply-to-amendment-objection": replyToObjection,
  "settle-amendment-objection": settleAmendmentObjection,
  "close-amendment-call": closeAmendment,
  "seal-amendment": sealAmendment,
  "record-amendment-decision": recordAmendmentDecision,
  "sign-amendment": signAmendment,
  "decline-amendment": declineAmendment,
  "unseal-amendment": unsealAmendment,
  "take-amendment-effect": takeAmendmentEffect,
  "withdraw-amendment": withdrawAmendment,
  "lapse-amendment": lapseAmendment,
  "set-terms": setTerms,
  "table-motion": tableMotion,
  "answer-motion": answerMotion,
  "apply-to-accede": applyToAccede,
  "accept-accession": acceptAccession,
  "give-notice": giveNotice,
  "refuse-renewal": refuseRenewal,
  "notify-breach": notifyBreach,
  "record-insolvency": recordInsolvency,
  "end-run-off": endRunOff,
  "supersede-agreement": supersede$1,
  "abandon-agreement": abandonAgreement,
  "follow-life": followLife,
  "record-anchor": recordAnchor,
  "submit-evidence": submitEvidence,
  "accept-evidence": acceptEvidence,
  "return-evidence": returnEvidence,
  "extend-obligation": extendObligation,
  "dispute-obligation": disputeObligation,
  "decide-dispute": decideDispute,
  "suspend-obligation": suspendObligation,
  "resume-obligation": resumeObligation,
  "waive-obligation": waiveObligation,
  "offer-transfer": offerTransfer,
  "accept-transfer": acceptTransfer,
  "close-unmet": closeUnmet,
  "follow-dates": followDates
};
function unsettledClauses(agreement) {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id];
    if (!clause || ["frozen", "in_effect"].includes(clause.status)) return [];
    const { missing } = decideAdoption(agreement, clause);
    return clause.status === "adopted" && missing.length === 0 ? [] : [{ clause: id, missing }];
  });
}
function awaitedPositions(agreement, party) {
  const listed = agreement.parties[party];
  if (!listed || !isParticipating(listed) || !["review.open", "review.call"].includes(agreement.status))
    return [];
  return agreement.order.filter((id) => {
    const awaits = AWAITING.includes(agreement.clauses[id]?.status ?? "");
    return awaits && !isExpress(positionStatus(agreement, id, party));
  });
}
const AWAITING = ["under_discussion", "to_reconfirm", "on_call", "adopted"];
function boundClauses(agreement, party) {
  return agreement.order.filter((id) => {
    const clause = agreement.clauses[id];
    return clause !== void 0 && isBound(clause, party);
  });
}
function guardsOf(conditions2) {
  const guards = {};
  for (const name of Object.keys(conditions2)) {
    guards[name] = ({ context, event }) => conditions2[name](context, event).length === 0;
  }
  return guards;
}
function all(...conditions2) {
  return (scene, event) => conditions2.flatMap((condition) => condition(scene, event));
}
const chartTypes = {};
function attempt(chart, from, scene, event) {
  const snapshot = chart.machine.resolveState({ value: nestedValue(from), context: scene });
  const candidates = listCandidates(chart, snapshot, scene, event);
  const chosen = candidates.find((candidate) => candidate.reasons.length === 0);
  if (!chosen) return { reasons: reasonsOf(candidates, chart.name, from, event.type) };
  const [next] = transition(chart.machine, snapshot, event);
  const move = {
    chart: chart.name,
    entity: scene.id,
    event: event.type,
    id: chosen.id,
    from,
    to: dottedName(next.value)
  };
  return { move: { type: "moved", ...move } };
}
function listCandidates(chart, snapshot, scene, event) {
  return getNextTransitions(snapshot).filter((step) => step.eventType === event.type).map((step) => {
    const guard = step.guard;
    const name = typeof guard === "object" ? guard.type : guard;
    const condition = name === void 0 ? void 0 : chart.conditions[name];
    return { id: String(step.meta?.id ?? ""), reasons: condition ? condition(scene, event) : [] };
  });
}
const OTHER_CASE = "other_case";
function reasonsOf(candidates, chart, state, event) {
  const about = ({ reasons }) => !reasons.some(({ code }) => code === OTHER_CASE);
  const meant = candidates.some(about) ? candidates.filter(about) : candidates;
  const nearest = meant.toSorted((one, other) => one.reasons.length - other.reasons.length)[0];
  return nearest?.reasons ?? unless(false, "not_in_this_state", { chart, state, event });
}
function nestedValue(name) {
  const [outer = "", inner] = name.split(".");
  return inner === void 0 ? outer : { [outer]: inner };
}
function dottedName(value) {
  if (typeof value === "string") return value;
  const [[outer, inner]] = Object.entries(value);
  return `${outer}.${inner}`;
}
const openToAccession = ({ agreement }) => [
  ...unless(["in_force.active", "in_force.suspended"].includes(agreement.status), "not_in_force"),
  ...unless((agreement.life.terms ?? DEFAULT_TERMS).accession !== "closed", "accession_closed")
];
const decidedAbout = (kind) => ({ agreement, id }, { at }) => {
  const motion = Object.values(agreement.motions).findLast((one) => one.kind === kind && one.party === id);
  if (!motion || motion.status === "refused") return unless(false, "decision_missing");
  return motion.status === "carried" ? [] : motionGaps(agreement, motion, at);
};
const accepted = (scene, event) => [
  ...decidedAbout("accede")(scene, event),
  ...unless(Boolean(event.reason?.trim()), "accession_instrument_missing")
];
const refused = ({ agreement, id }) => {
  const motion = Object.values(agreement.motions).findLast((one) => one.kind === "accede" && one.party === id);
  return unless(motion?.status === "refused", "not_refused");
};
const inForce = ({ agreement }) => unless(["in_force.active", "in_force.suspended"].includes(agreement.status), "not_in_force");
const noticeOver = ({ agreement, id }, { at }) => {
  const until2 = agreement.life.leaving[id]?.until;
  return unless(until2 !== void 0 && Date.parse(at) >= Date.parse(until2), "notice_running");
};
const mayStay = (scene, event) => {
  const { life } = scene.agreement;
  const since = life.leaving[scene.id]?.at ?? event.at;
  const replaced = Object.values(life.accessions).some(({ at }) => at > since);
  return [...decidedAbout("rescind")(scene, event), ...unless(!replaced, "already_replaced")];
};
const agreementOver = ({ agreement }) => unless(ENDED.includes(agreement.status), "agreement_goes_on");
const membershipConditions = {
  openToAccession,
  accepted,
  refused,
  inForce,
  noticeOver,
  mayStay,
  excluded: decidedAbout("exclude"),
  succeeded: decidedAbout("succeed"),
  agreementOver
};
const apply = {
  APPLY_TO_ACCEDE: { target: "acceding", guard: "openToAccession", meta: { id: "PAR-22" } }
};
const exclude = { target: "excluded", guard: "excluded", meta: { id: "PAR-28" } };
const release = { target: "released", guard: "agreementOver", meta: { id: "PAR-30" } };
const memberStates = {
  bound: {
    on: {
      GIVE_NOTICE: { target: "notice_given", guard: "inForce", meta: { id: "PAR-25" } },
      EXCLUDE: exclude,
      SUCCEED: { target: "bound", guard: "succeeded", meta: { id: "PAR-29" } },
      RELEASE: release
    }
  },
  notice_given: {
    on: {
      RESCIND_NOTICE: { target: "bound", guard: "mayStay", meta: { id: "PAR-26" } },
      NOTICE_ENDS: { target: "withdrawn", guard: "noticeOver", meta: { id: "PAR-27" } },
      EXCLUDE: exclude,
      RELEASE: release
    }
  },
  acceding: {
    on: {
      ACCESSION_ACCEPTED: { target: "bound", guard: "accepted", meta: { id: "PAR-23" } },
      ACCESSION_REFUSED: { target: "not_admitted", guard: "refused", meta: { id: "PAR-24" } }
    }
  },
  withdrawn: { type: "final" },
  excluded: { type: "final" },
  not_admitted: { type: "final" }
};
const inDraftOrReview = ({ agreement }) => unless(agreement.status === "draft" || agreement.status.startsWith("review."), "not_in_review", {
  state: agreement.status
});
const reviewOpen = ({ agreement }) => unless(agreement.status === "review.open", "not_in_open_review", { state: agreement.status });
const ownGridComplete = ({ agreement, id }) => {
  const waiting = waitingClauses(agreement, id);
  return unless(waiting.length === 0, "positions_missing", { clauses: waiting });
};
function waitingClauses(agreement, party) {
  return agreement.order.filter((clause) => {
    const status = positionStatus(agreement, clause, party);
    const body = agreement.clauses[clause];
    const expressOnly = body !== void 0 && (body.consent === "express" || isBound(body, party));
    const deemed = status === "deemed_accepted" && !expressOnly;
    return !(deemed || isExpress(status) && status !== "objecting");
  });
}
const textAgreed = ({ agreement }) => unless(["agreed", "signing.open"].includes(agreement.status), "text_not_agreed", {
  state: agreement.status
});
const approvedAndSigned = ({ agreement, id }) => [
  ...unless((agreement.approvals[id] ?? []).length > 0, "approval_missing"),
  ...unless(plannedPlaces(agreement, id).length > 0, "signatory_missing", { parties: [id] })
];
const allOwnSlotsSigned = ({ agreement, id }) => unless(signedParties(agreement).includes(id), "signature_missing");
const notAllSigned = (scene) => unless(allOwnSlotsSigned(scene).length > 0, "fully_signed");
const notFullySigned$1 = ({ agreement: { status } }) => unless(
  BEFORE_SIGNED.some((one) => status === one || status.startsWith(one)),
  "fully_signed",
  {
    state: status
  }
);
const BEFORE_SIGNED = ["draft", "review.", "agreed", "signing."];
const othersStay = ({ agreement, id }) => {
  const others = participatingParties(agreement).some((party) => party.id !== id);
  return unless(others || !agreement.seats.some(convenesFor(id)), "nobody_left");
};
const convenesFor = (party) => (seat) => seat.party === party && seat.roles.includes("convenor");
const waitedLong = ({ agreement, id }, { at }) => {
  const since = agreement.parties[id]?.invitedAt ?? at;
  const days = Math.floor((Date.parse(at) - Date.parse(since)) / DAY);
  return unless(days >= INVITATION_DAYS, "invitation_running", { days, needed: INVITATION_DAYS });
};
const INVITATION_DAYS = 30;
const reasonGiven$7 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const holdsNoDuty = ({ agreement, id }) => {
  const bound = boundClauses(agreement, id);
  return unless(bound.length === 0, "holds_duty", { clauses: bound });
};
const convenorAgrees = ({ agreement, id }) => unless((agreement.signing.consents[`join:${id}`] ?? []).length > 0, "convenor_has_not_agreed");
const signedWithout = ({ agreement: { status, plan } }) => unless(
  plan.threshold !== void 0 && (status === "signed" || status.startsWith("in_force")),
  "not_signed_yet"
);
const abandoned = ({ agreement }) => unless(agreement.status === "abandoned", "not_abandoned");
const somethingReset = ({ agreement, id }) => unless(waitingClauses(agreement, id).length > 0, "nothing_reset");
const conditions$7 = {
  ...membershipConditions,
  inDraftOrReview,
  reviewOpen,
  ownGridComplete,
  textAgreed,
  approvedAndSigned,
  allOwnSlotsSigned,
  somethingReset,
  reasonGiven: reasonGiven$7,
  waitedLong,
  notFullySigned: notFullySigned$1,
  mayBecomeParty: all(reviewOpen, convenorAgrees),
  holdsNoDuty,
  mayLeave: all(notFullySigned$1, othersStay, reasonGiven$7),
  mayTakeBack: all(notFullySigned$1, notAllSigned),
  signedWithout,
  abandoned
};
const invite = { INVITE: { target: "invited", guard: "inDraftOrReview", meta: { id: "PAR-01" } } };
const reset$1 = {
  POSITIONS_RESET: { target: "reviewing", guard: "somethingReset", meta: { id: "PAR-09" } }
};
const voided = {
  SIGNATURES_VOIDED: [
    { target: "reviewing", guard: "somethingReset", meta: { id: "PAR-15" } },
    { target: "ready", meta: { id: "PAR-14" } }
  ]
};
const leaves = {
  LEAVE: { target: "left_before_signing", guard: "mayLeave", meta: { id: "PAR-19" } }
};
const joinsLate = {
  SIGN_LATE: { target: "acceding", guard: "signedWithout", meta: { id: "PAR-21" } }
};
const becomesObserver = {
  BECOME_OBSERVER: { target: "observing", guard: "holdsNoDuty", meta: { id: "PAR-07" } }
};
const declines = { DECLINE_TO_SIGN: { target: "declined_to_sign", meta: { id: "PAR-16" } } };
const machine$7 = setup({ types: chartTypes, guards: guardsOf(conditions$7) }).createMachine({
  id: "participation",
  context: ({ input }) => input,
  initial: "listed",
  states: {
    listed: { on: { ...apply, ...invite } },
    invited: {
      on: {
        ACCEPT_INVITATION: { target: "reviewing", guard: "reviewOpen", meta: { id: "PAR-02" } },
        ACCEPT_AS_OBSERVER: { target: "observing", meta: { id: "PAR-03" } },
        DECLINE_INVITATION: { target: "invitation_declined", meta: { id: "PAR-04" } },
        INVITATION_EXPIRES: { target: "invitation_lapsed", guard: "waitedLong", meta: { id: "PAR-05" } },
        RECALL: { target: "listed", meta: { id: "PAR+1" } },
        ...leaves
      }
    },
    invitation_declined: { on: { ...apply, ...invite } },
    invitation_lapsed: { on: { ...apply, ...invite } },
    left_before_signing: { on: { ...apply, ...invite } },
    observing: {
      on: {
        ...leaves,
        BECOME_PARTY: { target: "reviewing", guard: "mayBecomeParty", meta: { id: "PAR-06" } }
      }
    },
    reviewing: {
      on: {
        ...{ ...leaves, ...becomesObserver },
        CONCUR: { target: "concurring", guard: "ownGridComplete", meta: { id: "PAR-08" } }
      }
    },
    concurring: {
      on: {
        ...{ ...reset$1, ...leaves, ...becomesObserver },
        START_APPROVAL: { target: "approving", guard: "textAgreed", meta: { id: "PAR-10" } }
      }
    },
    approving: {
      on: {
        ...{ ...reset$1, ...leaves },
        ...declines,
        INTERNAL_REFUSAL: { target: "reviewing", guard: "reasonGiven", meta: { id: "PAR-12" } },
        APPROVE: { target: "ready", guard: "approvedAndSigned", meta: { id: "PAR-11" } }
      }
    },
    ready: {
      on: {
        ...{ ...reset$1, ...voided, ...declines, ...leaves, ...joinsLate },
        ALL_SLOTS_SIGNED: { target: "signed", guard: "allOwnSlotsSigned", meta: { id: "PAR-13" } }
      }
    },
    declined_to_sign: {
      on: {
        ...{ ...voided, ...leaves, ...joinsLate },
        RECONSIDER: { target: "ready", guard: "notFullySigned", meta: { id: "PAR-17" } }
      }
    },
    signed: {
      on: {
        ...voided,
        REVOKE_SIGNATURE: { target: "ready", guard: "mayTakeBack", meta: { id: "PAR-18" } },
        ENTRY_INTO_FORCE: { target: "bound", meta: { id: "PAR-20" } },
        RELEASE: { target: "released", guard: "abandoned", meta: { id: "PAR-31" } }
      }
    },
    ...memberStates,
    released: { type: "final" }
  }
});
const participationChart = { name: "participation", machine: machine$7, conditions: conditions$7 };
const remindInvited = rule({
  entry: "invitation.reminded",
  roles: ["convenor", "facilitator", "secretariat"],
  timer: true,
  follows(step, { party: id, invitedAt: about }) {
    const { status, invitedAt, remindedAt } = needParty(step, id);
    const waits = status === "invited" && invitedAt !== null;
    if (step.actor.person === SYSTEM.person && (!waits || remindedAt || invitedAt !== about)) return;
    refuseFor("Refused", unless(waits, "not_in_this_state", { chart: "participation", state: status }));
    const until2 = later(invitedAt ?? step.at, INVITATION_DAYS * DAY);
    step.record({ type: "invitation.reminded", party: id, until: until2 });
  }
});
const leaveAgreement = rule({
  entry: "party.left",
  roles: ANSWERING,
  follows(step, { reason }) {
    const { id } = needParty(step, step.actor.party ?? "");
    const watched = step.agreement.parties[id]?.observer === true;
    step.move("participation", id, "LEAVE", { reason });
    step.record({ type: "party.left", party: id, reason, by: step.actor.person });
    if (watched) return;
    passConvening(step, id);
    openWithout(step, id, reason);
    for (const clause of step.agreement.order) withdrawObjections(step, clause, id);
    archivePositions(step, id, id);
    for (const clause of step.agreement.order)
      step.tryMove("clause", clause, "PARTY_LEFT", { party: id, because: id });
    adoptSettled(step);
    settleParticipations(step);
    if (allPositionsIn(step)) closeCall(step);
    settleMotions(step);
  }
});
function passConvening(step, party) {
  const { seats, timeZone } = step.agreement;
  const convening = seats.filter(({ roles }) => roles.includes("convenor"));
  for (const seat of convening.filter((one) => one.party === party)) {
    const roles = seat.roles.filter((role) => role !== "convenor");
    step.record({ type: "person.seated", seat: { ...seat, roles } });
  }
  if (convening.length === 0 || convening.some((one) => one.party !== party)) return;
  const heir = seats.find((one) => one.roles.includes("secretariat") && takesPart$1(step.agreement, one));
  if (heir) step.record({ type: "person.seated", seat: { ...heir, roles: [...heir.roles, "convenor"] } });
  else step.record({ type: "convenor.left", party, until: endAfterDays(step.at, DAYS_TO_CHOOSE, timeZone) });
}
const DAYS_TO_CHOOSE = 10;
const lapseVacancy = rule({
  entry: "vacancy.lapsed",
  roles: [],
  timer: true,
  follows(step, { until: until2 }) {
    const { vacancy, id } = step.agreement;
    if (vacancy === null || vacancy !== until2 || step.at <= vacancy) return;
    if (step.tryMove("agreement", id, "CANCEL_CALL", { reason: "convenor" }).length === 0)
      endCall(step, "void", "convenor");
    if (step.tryMove("agreement", id, "ABANDON", { because: "convenor" }).length === 0) closeChildren(step);
  }
});
function openWithout(step, party, reason) {
  const { status, id, seals } = step.agreement;
  if (status === "agreed") reopen(step, reason);
  if (!status.startsWith("signing.")) return;
  const digest = seals.at(-1)?.digest;
  step.move("agreement", id, "TEXT_EDITED", { reason, digest, changed: true, because: party });
  voidSeal(step, reason, []);
  voidReadiness(step, reason);
}
function withdrawObjections(step, clause, party) {
  const own2 = openObjections(step.agreement, clause).filter((objection) => objection.party === party);
  for (const { id } of own2) {
    step.move("objection", id, "WITHDRAW", { because: party });
    step.record({ type: "objection.settled", objection: id, outcome: "party_left" });
  }
  if (own2.length > 0) unblock(step, clause, false);
}
const HOSTS$2 = ["facilitator", "convenor"];
const OWN = ["party_administrator", "authorized_signatory", "representative", "alternate"];
const BEFORE_SEAL = ["review.open", "review.call", "review.blocked", "agreed"];
const CONFIRM_DAYS = 10;
const questionMandate = rule({
  entry: "mandate.questioned",
  roles: [...OWN, ...HOSTS$2],
  may: (agreement) => inState(agreement, ...BEFORE_SEAL),
  follows(step, { party, person, reason }) {
    needParty(step, party);
    const hosts = roleAmong(step.agreement, step.actor, HOSTS$2) !== null;
    refuseFor("Forbidden", unless(hosts || party === step.actor.party, "other_party", { party }));
    refuseFor("Refused", unless(reason.trim() !== "", "reason_missing"));
    const clauses = saidBy(step.agreement, party, person);
    refuseFor("Refused", unless(clauses.length > 0, "nothing_said"));
    const until2 = endAfterDays(step.at, CONFIRM_DAYS, step.agreement.timeZone);
    step.record({
      type: "mandate.questioned",
      ...{ party, person, clauses, until: until2, reason, by: step.actor.person }
    });
    settleParticipations(step);
  }
});
function saidBy({ positions }, party, person) {
  return Object.values(positions).filter((one) => one.party === party && one.by === person && SAID.includes(one.status)).filter(({ toConfirm }) => toConfirm === void 0).map(({ clause }) => clause);
}
const SAID = ["accepted", "accepted_with_reservation", "standing_aside", "abstaining", "objecting"];
const confirmPositions = rule({
  entry: "mandate.confirmed",
  roles: OWN,
  may: (agreement, actor, at) => [
    ...inState(agreement, ...BEFORE_SEAL),
    ...confirmable(agreement, actor, at)
  ],
  follows(step) {
    const party = step.actor.party ?? "";
    const clauses = questioned(step.agreement, party).map(({ clause }) => clause);
    step.record({ type: "mandate.confirmed", party, clauses, by: step.actor.person });
    settle(step);
  }
});
function confirmable(agreement, { person, party }, at) {
  const open = questioned(agreement, party ?? "").filter(({ toConfirm = "" }) => at <= toConfirm);
  return [
    ...unless(open.length > 0, "nothing_to_confirm"),
    ...unless(
      open.every(({ by }) => by !== person),
      "own_mandate"
    )
  ];
}
const voidPositions = rule({
  entry: "mandate.lapsed",
  roles: HOSTS$2,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, ...BEFORE_SEAL),
  follows(step) {
    const late2 = questioned(step.agreement).filter(({ toConfirm = "" }) => step.at > toConfirm);
    const timed = step.actor.person === SYSTEM.person;
    refuseFor("Refused", unless(timed || late2.length > 0, "confirmation_awaited"));
    if (late2.length === 0) return;
    if (step.agreement.status === "agreed") reopen(step, REASON);
    for (const { clause, party, by } of late2) resetPositions(step, clause, by, [party]);
    reopenUnsettled(step, REASON);
    settleParticipations(step);
  }
});
const REASON = "mandate_lapsed";
function instants({ openedAt, deadline }) {
  const whole = Date.parse(deadline) - Date.parse(openedAt);
  return [
    { mark: "half", at: later(openedAt, whole / 2) },
    { mark: "most", at: later(openedAt, whole * 4 / 5) },
    { mark: "day", at: later(deadline, -DAY) }
  ];
}
function marksAhead(call) {
  return instants(call).filter(({ mark, at }) => at > call.since && !call.reminded.includes(mark)).toSorted((one, other) => one.at < other.at ? -1 : 1);
}
function marksDue(call, at) {
  return marksAhead(call).flatMap((one) => one.at <= at ? [one.mark] : []);
}
function runningCalls(agreement) {
  const amendments = Object.values(agreement.amendments);
  const amended2 = amendments.filter(({ status }) => ["call", "blocked"].includes(status));
  return [agreement, ...amended2.map((one) => viewOf(agreement, one))].filter(({ call }) => call !== null);
}
function askedBy(agreement, call) {
  return runningCalls(agreement).find((asked2) => call === void 0 || asked2.call?.id === call) ?? null;
}
const remindParties = rule({
  entry: "call.reminded",
  roles: ["convenor", "facilitator", "secretariat"],
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : [...callRuns(agreement, "review.call"), ...unless(!awaitsNobody(agreement), "nobody_awaited")],
  follows(step, { call: id, deadline }) {
    if (step.actor.person === SYSTEM.person) return remindInTime(step, id, deadline);
    const asked2 = needCall(step, id);
    const parties = awaitedParties(asked2);
    refuseFor("Refused", unless(parties.length > 0, "nobody_awaited"));
    step.record({ type: "call.reminded", call: asked2.call?.id ?? "", parties });
  }
});
function remindInTime(step, id = "", deadline = "") {
  const asked2 = askedBy(step.agreement, id);
  if (!asked2?.call || asked2.status !== "review.call" || asked2.call.deadline !== deadline) return;
  const marks = marksDue(asked2.call, step.at);
  const parties = awaitedParties(asked2);
  if (marks.length === 0 || parties.length === 0 || step.at > deadline) return;
  step.record({ type: "call.reminded", call: id, parties, marks });
}
function callRuns(agreement, ...states) {
  return runningCalls(agreement).some(({ status }) => states.includes(status)) ? [] : inState(agreement, ...states);
}
function needCall(step, id) {
  const asked2 = askedBy(step.agreement, id);
  refuseFor("Missing", unless(asked2 !== null, "call_missing"));
  return asked2;
}
function awaitsNobody(agreement) {
  const calls = runningCalls(agreement);
  return calls.length > 0 && calls.every((asked2) => awaitedParties(asked2).length === 0);
}
function awaitedParties(asked2) {
  const called2 = asked2.call?.clauses ?? [];
  const parties = participatingParties(asked2).map(({ id }) => id);
  return parties.filter((party) => awaitedPositions(asked2, party).some((clause) => called2.includes(clause)));
}
const recordDelivery = rule({
  entry: "notice.delivered",
  roles: ["secretariat"],
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : callRuns(agreement, "review.call"),
  follows(step, { call: id, party, person, reference, ...said }) {
    const asked2 = askedBy(step.agreement, id);
    if (!asked2?.call) return;
    const { proofs } = asked2.call;
    const byHand = step.actor.person !== SYSTEM.person;
    if (byHand) refuseFor("Refused", unless(reference.trim() !== "", "reference_missing"));
    if (party !== null) needParty(step, party);
    for (const reached of party === null ? partiesOf$1(asked2, person ?? "") : [party]) {
      const how = byHand ? "receipt" : "server";
      const known = proofs.some(
        (one) => one.party === reached && one.notice === said.notice && one.how === how
      );
      if (known) continue;
      step.record({ type: "notice.delivered", call: id, party: reached, person, how, reference, ...said });
    }
  }
});
function partiesOf$1(agreement, person) {
  return agreement.seats.filter((seat) => seat.person === person && seat.roles.some((role) => SPEAKERS.includes(role))).map(({ party }) => party).filter((party) => takesPart$1(agreement, { party }));
}
const recordBounce = rule({
  entry: "notice.bounced",
  roles: ["secretariat", "facilitator"],
  may: (agreement) => callRuns(agreement, "review.call", "review.blocked"),
  follows(step, { call: id, party, notice, reference }) {
    needParty(step, party);
    const { call } = needCall(step, id);
    const proven = call?.proofs.some((one) => one.party === party && one.notice === notice && !one.bounced);
    refuseFor("Refused", unless(proven === true, "nothing_delivered"));
    const by = step.actor.person;
    step.record({ type: "notice.bounced", call: call?.id ?? "", party, notice, reference, by });
  }
});
const waiveWait = rule({
  entry: "wait.waived",
  roles: SPEAKERS,
  may: (agreement, actor, at) => {
    const waits = waitable(agreement).some((asked2) => waitingFor(asked2, actor.party ?? "", at).length > 0);
    if (agreement.status.startsWith("in_force")) return unless(waits, "no_wait");
    return [
      ...inState(agreement, "review.open", "review.call", "review.blocked", "agreed"),
      ...speaksOr(agreement, actor),
      ...unless(waits, "no_wait")
    ];
  },
  follows(step, { clause, amendment }) {
    const asked2 = amendment === void 0 ? step.agreement : viewIn(step, amendment);
    refuseFor(
      "Missing",
      unless(ownValue(asked2.clauses, clause) !== void 0, "clause_missing", { id: clause })
    );
    const party = step.actor.party ?? "";
    refuseFor("Refused", unless(waitingFor(asked2, party, step.at).includes(clause), "no_wait"));
    step.record({
      type: "wait.waived",
      clause,
      party,
      by: step.actor.person,
      ...amendment && { amendment }
    });
  }
});
function waitable(agreement) {
  const agreed = Object.values(agreement.amendments).filter(({ status }) => status === "agreed");
  const sealed = agreement.status.startsWith("in_force");
  return [...sealed ? [] : [agreement], ...agreed.map((one) => viewOf(agreement, one))];
}
const contestEditorial = rule({
  entry: "editorial.contested",
  roles: SPEAKERS,
  may: (agreement, actor) => [...inState(agreement, "review.open", "agreed"), ...speaksOr(agreement, actor)],
  follows(step, { clause, reason }) {
    needClause(step, clause);
    if (step.agreement.status === "agreed") reopen(step, reason);
    step.move("clause", clause, "CONTEST_EDITORIAL", { reason });
    const party = step.actor.party ?? "";
    step.record({ type: "editorial.contested", clause, party, reason, by: step.actor.person });
    resetPositions(step, clause, clause);
    resetDependants(step, clause);
    settleParticipations(step);
  }
});
const askReasons = rule({
  entry: "reasons.asked",
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    refuseOwnCause(step, needObjection$1(step, id));
    step.move("objection", id, "ASK_REASONS", { reason });
    step.record({ type: "reasons.asked", objection: id, reason, by: step.actor.person });
  }
});
const addReasons = rule({
  entry: "reasons.added",
  roles: SPEAKERS,
  follows(step, { objection: id, reason, ground }) {
    const objection = needObjection$1(step, id);
    refuseOthersObjection(step, objection);
    refuseFor("Refused", unless(reason.trim() !== "", "reason_missing"));
    step.move("objection", id, "ADD_REASONS");
    step.record({ type: "reasons.added", objection: id, reason, ground, by: step.actor.person });
    if (!admittedByItself(step.agreement, objection.clause, objection.party, ground)) return;
    step.move("objection", id, "ADMIT");
    blockFor(step, id, objection.clause);
  }
});
const escalateObjection = rule({
  entry: "objection.escalated",
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection$1(step, id);
    refuseOwnCause(step, objection);
    step.move("objection", id, "ESCALATE");
    step.record({ type: "objection.settled", objection: id, outcome: reason });
    unblock(step, objection.clause, false);
    settle(step);
  }
});
const sustainObjection = rule({
  entry: "objection.sustained",
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection$1(step, id);
    refuseOwnCause(step, objection);
    step.move("objection", id, "SUSTAIN", { reason });
    step.record({ type: "objection.settled", objection: id, outcome: reason });
    unblock(step, objection.clause, false);
    settle(step);
  }
});
const welcomeParty = rule({
  entry: "party.welcomed",
  roles: ["convenor"],
  may: (agreement) => inState(agreement, "review.open"),
  follows(step, { party }) {
    const { status } = needParty(step, party);
    refuseFor("Refused", unless(status === "observing", "not_observing"));
    const by = step.actor.party ?? "";
    step.record({ type: "consent.given", to: `join:${party}`, party: by, by: step.actor.person });
  }
});
const becomeParty = rule({
  entry: "party.joined",
  roles: ANSWERING,
  may: (agreement) => inState(agreement, "review.open"),
  follows(step) {
    const party = step.actor.party ?? "";
    step.move("participation", party, "BECOME_PARTY");
    for (const clause of step.agreement.order)
      step.tryMove("clause", clause, "PARTY_JOINED", { party, because: party });
    settleParticipations(step);
  }
});
const raiseConcern = rule({
  entry: "concern.raised",
  roles: [...ANSWERING, "observer", "contributor"],
  may: (agreement, { party }) => [
    ...inState(agreement, "review.open", "review.call", "review.blocked", "agreed"),
    ...unless(isHeard(agreement, party ?? ""), "not_taking_part")
  ],
  follows(step, { clause, reason }) {
    const { revision } = needClause(step, clause);
    refuseFor("Refused", unless(reason.trim() !== "", "reason_missing"));
    const party = step.actor.party ?? "";
    step.record({ type: "concern.raised", clause, party, revision, reason, by: step.actor.person });
  }
});
function isHeard({ parties }, id) {
  const party = parties[id];
  return party !== void 0 && (party.status === "observing" || isParticipating(party));
}
const becomeObserver = rule({
  entry: "party.observes",
  roles: ANSWERING,
  may: (agreement) => inState(agreement, "review.open"),
  follows(step) {
    const party = step.actor.party ?? "";
    const standing = step.agreement.order.flatMap((clause) => openObjections(step.agreement, clause));
    const own2 = standing.filter((objection) => objection.party === party);
    refuseFor("Refused", unless(own2.length === 0, "own_objection_open"));
    step.move("participation", party, "BECOME_OBSERVER");
    archivePositions(step, party, party);
    adoptSettled(step);
    settleParticipations(step);
    settleMotions(step);
  }
});
const HOSTS$1 = ["convenor", "facilitator"];
const lockPolicy = rule({
  entry: "policy.locked",
  roles: HOSTS$1,
  may: (agreement) => [...inState(agreement, "draft"), ...unless(!agreement.policyLocked, "policy_locked")],
  follows(step) {
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    step.record({ type: "policy.locked", policy: step.agreement.policy });
  }
});
const choosePolicy = rule({
  entry: "policy.chosen",
  roles: HOSTS$1,
  may: (agreement) => [...inState(agreement, "draft"), ...unless(!agreement.policyLocked, "policy_locked")],
  follows(step, { policy }) {
    step.move("agreement", step.agreement.id, "EDIT_TEXT");
    step.record({ type: "policy.chosen", policy });
  }
});
const unlockPolicy = rule({
  entry: "policy.unlocked",
  roles: HOSTS$1,
  may: (agreement) => [
    ...inState(agreement, "draft"),
    ...unless(agreement.policyLocked, "policy_not_locked"),
    ...unless(agreement.status !== "draft" || !wasInReview(agreement), "rule_seen")
  ],
  follows(step) {
    step.record({ type: "policy.unlocked" });
  }
});
function wasInReview({ order, clauses }) {
  return order.some((id) => clauses[id]?.status !== "proposed");
}
const openReview = rule({
  entry: "review.opened",
  roles: ["convenor"],
  may: (agreement) => inState(agreement, "draft"),
  follows(step) {
    step.move("agreement", step.agreement.id, "OPEN_REVIEW");
    for (const clause of step.agreement.order)
      if (step.agreement.clauses[clause]?.status === "proposed") step.move("clause", clause, "INCLUDE");
    for (const party of Object.keys(step.agreement.parties)) step.tryMove("participation", party, "INVITE");
  }
});
function needSlot(step, id) {
  const slot = ownValue(step.agreement.slots, id);
  refuseFor("Missing", unless(slot !== void 0, "slot_missing", { id }));
  return slot;
}
function needOwnSlot(step, id) {
  const slot = needSlot(step, id);
  const { person, party } = step.actor;
  refuseFor("Forbidden", unless(slot.eligible.includes(person) && slot.party === party, "not_your_slot"));
  return slot;
}
function needPartySlot(step, id) {
  const slot = needSlot(step, id);
  refuseFor("Forbidden", unless(slot.party === step.actor.party, "not_your_slot"));
  return slot;
}
const delegateSignature = rule({
  entry: "signature.delegated",
  roles: SIGNING$1,
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, person, authority, mayDelegate }) {
    const slot = needOwnSlot(step, id);
    const seat = seatOf(step.agreement, { person, party: slot.party });
    refuseFor("Missing", unless(seat !== void 0, "person_missing"));
    step.move("signature", id, "DELEGATE", { authority, person });
    if (seat && !seat.roles.includes("delegate"))
      step.record({ type: "person.seated", seat: { ...seat, roles: [...seat.roles, "delegate"] } });
    const place = openInstead(step, slot, person);
    const delegation = { from: step.actor.person, authority, mayDelegate };
    step.record({ type: "slot.delegated", slot: place, delegation, by: step.actor.person });
    step.move("signature", place, "OPEN");
  }
});
const replaceSignatory = rule({
  entry: "signatory.replaced",
  roles: ["party_administrator", "representative"],
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, person, instrument }) {
    const slot = needPartySlot(step, id);
    const authority = { instrument, from: null, until: null, scope: "" };
    step.move("signature", id, "REPLACE_SIGNATORY", { authority, person });
    const place = openInstead(step, slot, person);
    step.record({ type: "slot.reassigned", slot: place, from: id, instrument, by: step.actor.person });
    step.move("signature", place, "OPEN");
    if (slot.status === "declined") step.tryMove("participation", slot.party, "RECONSIDER");
  }
});
function openInstead(step, { seat, party, capacity, turn, witness }, person) {
  const slot = freshPlaceId(step.agreement, party, person);
  const named2 = witness ? { witness: witness.person } : {};
  step.record({ type: "slot.created", slot, seat, party, person, capacity, turn, ...named2 });
  return slot;
}
const attestWitness = rule({
  entry: "signature.witnessed",
  roles: ["witness"],
  may: (agreement) => inState(agreement, "signing.open"),
  follows(step, { slot: id, how }) {
    const { witness, status, eligible, party } = needSlot(step, id);
    const { person } = step.actor;
    refuseFor(
      "Forbidden",
      unless(witness?.person === person && !eligible.includes(person), "not_the_witness")
    );
    const byVideo = step.agreement.plan.videoWitness?.includes(party) ?? false;
    refuseFor("Refused", unless(how === "in_person" || byVideo, "video_excluded"));
    const open = ["pending", "awaiting_turn"].includes(status);
    refuseFor("Refused", unless(open, "not_in_this_state", { chart: "signature", state: status }));
    step.record({ type: "witness.attested", slot: id, how, by: person });
  }
});
const revokeSignature = rule({
  entry: "signature.revoked",
  roles: SIGNING$1,
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, reason }) {
    const slot = needOwnSlot(step, id);
    refuseFor("Forbidden", unless(slot.person === step.actor.person, "not_your_slot"));
    step.move("signature", id, "REVOKE", { reason });
    step.record({ type: "signature.revoked", slot: id, reason, by: step.actor.person });
    loseSignature(step, slot, id);
  }
});
function loseSignature(step, { party }, because) {
  step.tryMove("agreement", step.agreement.id, "SIGNATURE_REVOKED", { because });
  step.tryMove("participation", party, "REVOKE_SIGNATURE", { because });
}
const DECIDERS = [...KEEPERS, "approver_legal"];
const submitCounterpart = rule({
  entry: "counterpart.submitted",
  roles: [...SIGNING$1, "party_administrator"],
  may: (agreement) => inState(agreement, "signing.open"),
  follows(step, { slot: id, sha256, signedOn }) {
    needPartySlot(step, id);
    refuseFor("Refused", notAhead(step, signedOn));
    step.move("signature", id, "UPLOAD_COUNTERPART");
    step.record({ type: "counterpart.submitted", slot: id, sha256, signedOn, by: step.actor.person });
  }
});
const verifyCounterpart = rule({
  entry: "counterpart.verified",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "signing.open"),
  follows(step, { slot: id, digest }) {
    const slot = needSlot(step, id);
    step.move("signature", id, "VERIFY", { digest });
    step.record({ type: "counterpart.verified", slot: id, digest, by: step.actor.person });
    afterSignature(step, slot);
  }
});
const rejectCounterpart = rule({
  entry: "counterpart.rejected",
  roles: KEEPERS,
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, reason }) {
    needSlot(step, id);
    step.move("signature", id, "REJECT_COUNTERPART", { reason });
    step.record({ type: "counterpart.rejected", slot: id, reason, by: step.actor.person });
  }
});
const challengeSignature = rule({
  entry: "signature.challenged",
  roles: ["representative", "alternate", "authorized_signatory"],
  may: (agreement, { party }) => [
    ...inState(agreement, "signing.open", "signing.held", "signed", "in_force.active"),
    ...unless(
      livePlaces(agreement).some((slot) => slot.party === party),
      "not_among_signers"
    )
  ],
  follows(step, { slot: id, reason }) {
    needSlot(step, id);
    const party = step.actor.party ?? "";
    step.move("signature", id, "CHALLENGE", { reason });
    step.record({ type: "signature.challenged", slot: id, party, reason, by: step.actor.person });
  }
});
const decideChallenge = rule({
  entry: "challenge.decided",
  roles: DECIDERS,
  follows(step, { slot: id, upheld, reason }) {
    const slot = needSlot(step, id);
    step.move("signature", id, upheld ? "CHALLENGE_UPHELD" : "CHALLENGE_DISMISSED", { reason });
    step.record({ type: "challenge.decided", slot: id, upheld, reason, by: step.actor.person });
    if (upheld) loseSignature(step, slot, id);
    else if (step.agreement.status === "signing.open") afterSignature(step, slot);
  }
});
const PROCEDURE = "entente@1";
const adoptProcedure = rule({
  entry: "procedure.adopted",
  roles: ["convenor", ...SPEAKERS, ...SIGNATORIES],
  may: (agreement) => [
    ...inState(agreement, "draft", "review.open", "in_force.active", "in_force.suspended"),
    ...unless(agreement.procedure !== PROCEDURE, "procedure_current")
  ],
  follows(step, { to }) {
    refuseFor("Refused", unless(to === PROCEDURE, "procedure_unknown", { procedure: to }));
    const { procedure: from, status, signing } = step.agreement;
    if (status !== "draft") {
      const party = step.actor.party ?? "";
      const needed = concerned(step.agreement);
      const given = signing.consents[subject(to)] ?? [];
      refuseFor("Refused", unless(needed.includes(party), "not_taking_part"));
      refuseFor("Refused", unless(!given.includes(party), "agreed_already"));
      step.record({ type: "consent.given", to: subject(to), party, by: step.actor.person });
      if (!needed.every((one) => one === party || given.includes(one))) return;
    }
    step.record({ type: "procedure.adopted", from, to });
  }
});
const subject = (version) => `procedure:${version}`;
function concerned(agreement) {
  const parties = IN_FORCE.includes(agreement.status) ? boundNow(agreement) : participatingParties(agreement);
  return parties.map(({ id }) => id);
}
const withdrawReservation = rule({
  entry: "reservation.withdrawn",
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, "review.open", "review.call", "review.blocked", "agreed"),
    ...speaksOr(agreement, actor),
    ...unless(reservedBy(agreement, actor.party ?? "").length > 0, "no_reservation")
  ],
  follows(step, { clause }) {
    const { revision } = needClause(step, clause);
    const party = step.actor.party ?? "";
    refuseFor("Refused", unless(reservedBy(step.agreement, party).includes(clause), "no_reservation"));
    step.move("position", positionKey(clause, party), "ACCEPT", { revision });
    step.record({
      type: "position.stated",
      ...{ clause, party, revision, stance: "accept", reason: "", by: step.actor.person }
    });
    settleAgainst(step, clause, party);
    settle(step);
  }
});
function reservedBy({ positions }, party) {
  return Object.values(positions).filter((one) => one.party === party && one.status === "accepted_with_reservation").map(({ clause }) => clause);
}
const CONTEST_DAYS = 15;
function of$1({ agreement, id }) {
  const amendment = agreement.amendments[id];
  if (!amendment) throw new Error(`There is no amendment ${id}.`);
  return amendment;
}
const notLower = (scene, event) => unless(rankOf(event.kind) >= of$1(scene).floor, "class_upward_only");
const isKind = (...kinds) => (_, event) => unless(kinds.includes(event.kind), OTHER_CASE);
const amongThemselves = (scene) => {
  const { agreement } = scene;
  const others = touchedBy(agreement, of$1(scene).changes).filter((id) => !of$1(scene).affected.includes(id));
  return [
    ...unless(agreement.life.terms?.subsetAmendments === true, "subset_not_allowed"),
    ...unless(others.length === 0, "others_touched", { parties: others })
  ];
};
const slipOrDelegated = (scene, event) => event.kind === "schedule" ? unless(isDelegated(scene.agreement, of$1(scene)), "not_delegated") : unless(isSlip(scene.agreement, of$1(scene)), "changes_meaning");
const contestable$1 = (scene, event) => {
  const { kind, classedAt } = of$1(scene);
  const late2 = Date.parse(event.at) - Date.parse(classedAt ?? event.at) > CONTEST_DAYS * DAY;
  return [
    ...unless(kind !== null && rankOf(kind) < HIGHEST, "highest_class"),
    ...unless(!late2, "contest_too_late"),
    ...unless(Boolean(event.reason?.trim()), "reason_missing")
  ];
};
const classConditions = {
  forAll: all(isKind("substantive", "renewal"), notLower),
  forSome: all(isKind("subset"), notLower, amongThemselves),
  inSilence: all(isKind("corrigendum", "schedule"), notLower, slipOrDelegated),
  contestable: contestable$1
};
const IDLE_DAYS = 120;
const redlineWhole = (scene) => {
  const { agreement } = scene;
  const { changes, reason, affected } = of$1(scene);
  const halved = changes.filter(({ body }) => body && !(body.text.fr.trim() && body.text.en.trim()));
  return [
    ...halved.flatMap(({ clause }) => unless(false, "language_missing", { clause })),
    ...unless(Boolean(reason.trim()), "reason_missing"),
    ...unless(
      affected.length > 0 && affected.every((party) => isBoundNow(agreement, party)),
      "affected_missing"
    ),
    ...unless(changesSomething(agreement, changes) || of$1(scene).endsOn !== null, "nothing_changes")
  ];
};
const unblocked = (scene) => {
  const view = viewOf(scene.agreement, of$1(scene));
  return view.order.flatMap(
    (clause) => unless(holdingObjections(view, clause).length === 0, "objection_unsettled", { clause })
  );
};
const laterDate$1 = (_, event) => unless(Date.parse(event.deadline ?? "") > Date.parse(event.at), "deadline_not_later");
const textChanged$1 = (_, event) => unless(event.changed === true, "text_unchanged");
const ruleSatisfied$1 = (scene) => {
  const view = viewOf(scene.agreement, of$1(scene));
  return view.order.flatMap((id) => {
    const clause = view.clauses[id];
    const { missing = [] } = clause ? decideClause(view, clause) : {};
    return missing.map(({ code, parties }) => ({ code, detail: { clause: id, parties } }));
  });
};
const needsSignatures = (scene) => {
  const signing = new Set(amendmentSeats(scene.agreement, of$1(scene)).map(({ party }) => party));
  const without = of$1(scene).affected.filter((party) => !signing.has(party));
  return [
    ...unless(!isSilent(of$1(scene).kind), "no_signature_needed"),
    ...unless(without.length === 0, "signatory_missing", { parties: without })
  ];
};
const nothingWaits$1 = (scene, { at }) => waitReasons(viewOf(scene.agreement, of$1(scene)), at);
const reasonGiven$6 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const needsNoSignature = (scene) => unless(isSilent(of$1(scene).kind), "signature_needed");
const allSigned = (scene) => {
  const waiting = Object.values(of$1(scene).slots).filter(
    ({ status }) => status !== "signed" && status !== "voided"
  );
  return unless(waiting.length === 0, "signature_missing", { parties: waiting.map(({ party }) => party) });
};
const dateReached$1 = (_, event) => unless(Date.parse(event.at) >= Date.parse(event.deadline ?? ""), "not_yet_effective");
const idleOrEnded = (scene, event) => {
  const idle = Date.parse(event.at) - Date.parse(of$1(scene).activeAt) >= IDLE_DAYS * DAY;
  return unless(idle || ENDED.includes(scene.agreement.status), "still_active");
};
const ended$1 = ({ agreement }) => unless(ENDED.includes(agreement.status), "agreement_goes_on");
const conditions$6 = {
  redlineWhole,
  ...classConditions,
  mayCall: all(unblocked, laterDate$1),
  clearedByText: all(unblocked, textChanged$1),
  unblocked,
  ruleSatisfied: ruleSatisfied$1,
  readyToSeal: all(needsSignatures, nothingWaits$1),
  readyToRecord: all(needsNoSignature, nothingWaits$1),
  reasonGiven: reasonGiven$6,
  textChanged: textChanged$1,
  allSigned,
  dateReached: dateReached$1,
  idleOrEnded,
  ended: ended$1
};
const withdraw$1 = { target: "withdrawn", meta: { id: "AME-19" } };
const lapse = { target: "lapsed", guard: "idleOrEnded", meta: { id: "AME-20" } };
const lapseWithAgreement = { target: "lapsed", guard: "ended", meta: { id: "AME-20" } };
const contest = { target: "screening", guard: "contestable", meta: { id: "AME-05" } };
const machine$6 = setup({ types: chartTypes, guards: guardsOf(conditions$6) }).createMachine({
  id: "amendment",
  context: ({ input }) => input,
  initial: "proposed",
  states: {
    proposed: {
      on: {
        SUBMIT: { target: "screening", guard: "redlineWhole", meta: { id: "AME-01" } },
        WITHDRAW: withdraw$1,
        LAPSE: lapse
      }
    },
    screening: {
      on: {
        CLASSIFY: [
          { target: "consultation", guard: "forAll", meta: { id: "AME-02" } },
          { target: "consultation", guard: "forSome", meta: { id: "AME-03" } },
          { target: "call", guard: "inSilence", meta: { id: "AME-04" } }
        ],
        WITHDRAW: withdraw$1,
        LAPSE: lapse
      }
    },
    consultation: {
      on: {
        CONTEST_CLASS: contest,
        REVISE: { target: "consultation", meta: { id: "AME-06" } },
        OPEN_CALL: { target: "call", guard: "mayCall", meta: { id: "AME-07" } },
        WITHDRAW: withdraw$1,
        LAPSE: lapse
      }
    },
    call: {
      on: {
        CONTEST_CLASS: contest,
        OBJECTION_ADMITTED: { target: "blocked", meta: { id: "AME-08" } },
        CALL_CLOSED: [
          { target: "agreed", guard: "ruleSatisfied", meta: { id: "AME-11" } },
          { target: "rejected", meta: { id: "AME-12" } }
        ],
        WITHDRAW: withdraw$1,
        LAPSE: lapseWithAgreement
      }
    },
    blocked: {
      on: {
        OBJECTION_CLEARED: [
          { target: "consultation", guard: "clearedByText", meta: { id: "AME-09" } },
          { target: "call", guard: "unblocked", meta: { id: "AME-10" } }
        ],
        WITHDRAW: withdraw$1,
        LAPSE: lapse
      }
    },
    agreed: {
      on: {
        REOPEN: { target: "consultation", guard: "reasonGiven", meta: { id: "AME+1" } },
        SEAL: { target: "signing", guard: "readyToSeal", meta: { id: "AME-13" } },
        RECORD_DECISION: { target: "adopted", guard: "readyToRecord", meta: { id: "AME-14" } },
        WITHDRAW: withdraw$1,
        LAPSE: lapseWithAgreement
      }
    },
    signing: {
      on: {
        TEXT_EDITED: { target: "consultation", guard: "textChanged", meta: { id: "AME-15" } },
        LAST_SIGNATURE: { target: "adopted", guard: "allSigned", meta: { id: "AME-16" } },
        DECLINED: { target: "rejected", meta: { id: "AME-17" } },
        LAPSE: lapse
      }
    },
    adopted: {
      on: {
        TAKE_EFFECT: { target: "in_effect", guard: "dateReached", meta: { id: "AME-18" } },
        LAPSE: lapseWithAgreement
      }
    },
    in_effect: { type: "final" },
    rejected: { type: "final" },
    withdrawn: { type: "final" },
    lapsed: { type: "final" }
  }
});
const amendmentChart = { name: "amendment", machine: machine$6, conditions: conditions$6 };
const SILENT_DAYS = 20;
const of = ({ agreement, id }) => agreement.obligations[id];
const clauseOf = (scene) => scene.agreement.clauses[of(scene)?.clause ?? ""];
const windowReached = (scene, event) => unless(Date.parse(event.at) >= Date.parse(of(scene)?.opensAt ?? ""), "not_yet_due");
const evidenceAttached = (_, event) => unless(Boolean(event.reason?.trim()), "evidence_missing");
const otherReviewer = (scene, event) => unless(of(scene)?.evidence?.party !== event.actor.party, "own_evidence");
const silenceAccepts = (scene, event) => {
  const filed = Date.parse(of(scene)?.evidence?.at ?? "");
  const waited = Date.parse(event.at) - filed >= SILENT_DAYS * DAY;
  const obligation = of(scene);
  const allowed = obligation !== void 0 && maySilenceAccept(scene.agreement, obligation);
  return [...unless(waited, "answer_awaited"), ...unless(allowed, "silence_never_accepts")];
};
const reasonGiven$5 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const duePassed = (scene, event) => {
  const due = of(scene)?.due;
  return unless(due != null && Date.parse(event.at) > Date.parse(due), "not_yet_due");
};
const laterDate = (scene, event) => {
  const after = Math.max(Date.parse(of(scene)?.due ?? event.at), Date.parse(event.at));
  return unless(Date.parse(event.deadline ?? "") > after, "deadline_not_later");
};
const stillOwed = (_, event) => unless(event.changed === false, "not_owed");
const notOwed = (_, event) => unless(event.changed === true, "still_owed");
const causeEnded = ({ agreement }) => unless(agreement.status !== "in_force.suspended", "agreement_suspended");
const everyBeneficiaryWaives = (scene) => {
  const obligation = of(scene);
  if (!obligation) return [];
  const waiting = beneficiaries(scene.agreement, obligation).filter((id) => !obligation.waivedBy.includes(id));
  return unless(waiting.length === 0, "waiver_missing", { parties: waiting });
};
const mayBeWaived = (scene) => unless(!isGuarded(clauseOf(scene)), "never_waived");
const newPartyAccepts = (scene, event) => unless(event.actor.party !== null && of(scene)?.transferTo === event.actor.party, "transfer_not_offered");
const endedOrGone = (scene) => {
  const { agreement } = scene;
  const gone = !isBoundNow(agreement, of(scene)?.party ?? "");
  return unless(gone || ENDED.includes(agreement.status), "agreement_goes_on");
};
const notSurviving = (scene) => unless(!isSurviving(clauseOf(scene)), "duty_survives");
const conditions$5 = {
  windowReached,
  evidenceAttached,
  otherReviewer,
  silenceAccepts,
  mayReturn: all(otherReviewer, reasonGiven$5),
  duePassed,
  mayExtend: all(reasonGiven$5, laterDate),
  reasonGiven: reasonGiven$5,
  stillOwed,
  notOwed,
  causeEnded,
  mayWaive: all(mayBeWaived, everyBeneficiaryWaives),
  newPartyAccepts,
  mayCloseUnmet: all(reasonGiven$5, endedOrGone, notSurviving)
};
const submit = { target: "submitted", guard: "evidenceAttached", meta: { id: "OBL-02" } };
const overdue = { target: "overdue", guard: "duePassed", meta: { id: "OBL-06" } };
const extend = { target: "open", guard: "mayExtend", meta: { id: "OBL-07" } };
const dispute = { target: "disputed", guard: "reasonGiven", meta: { id: "OBL-08" } };
const suspend = { target: "suspended", guard: "reasonGiven", meta: { id: "OBL-11" } };
const waive = { target: "waived", guard: "mayWaive", meta: { id: "OBL-13" } };
const transfer = { target: "transferred", guard: "newPartyAccepts", meta: { id: "OBL-14" } };
const cancel = { target: "cancelled", meta: { id: "OBL-15" } };
const unmet = { target: "unmet", guard: "mayCloseUnmet", meta: { id: "OBL-16" } };
const machine$5 = setup({ types: chartTypes, guards: guardsOf(conditions$5) }).createMachine({
  id: "obligation",
  context: ({ input }) => input,
  initial: "scheduled",
  states: {
    scheduled: {
      on: {
        OPEN: { target: "open", guard: "windowReached", meta: { id: "OBL-01" } },
        SUSPEND: suspend,
        TRANSFER: transfer,
        CANCEL: cancel
      }
    },
    open: {
      on: {
        SUBMIT_EVIDENCE: submit,
        DUE_DATE_PASSED: overdue,
        EXTEND: extend,
        DISPUTE: dispute,
        SUSPEND: suspend,
        WAIVE: waive,
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet
      }
    },
    submitted: {
      on: {
        ACCEPT_EVIDENCE: { target: "fulfilled", guard: "otherReviewer", meta: { id: "OBL-03" } },
        ACCEPT_BY_SILENCE: { target: "fulfilled", guard: "silenceAccepts", meta: { id: "OBL-04" } },
        RETURN_EVIDENCE: { target: "returned", guard: "mayReturn", meta: { id: "OBL-05" } },
        DISPUTE: dispute
      }
    },
    returned: {
      on: {
        SUBMIT_EVIDENCE: submit,
        DUE_DATE_PASSED: overdue,
        EXTEND: extend,
        DISPUTE: dispute,
        WAIVE: waive,
        CANCEL: cancel,
        CLOSE_UNMET: unmet
      }
    },
    overdue: {
      on: {
        SUBMIT_EVIDENCE: submit,
        EXTEND: extend,
        DISPUTE: dispute,
        SUSPEND: suspend,
        WAIVE: waive,
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet
      }
    },
    disputed: {
      on: {
        DISPUTE_DECIDED: [
          { target: "open", guard: "stillOwed", meta: { id: "OBL-09" } },
          { target: "cancelled", guard: "notOwed", meta: { id: "OBL-10" } }
        ],
        WAIVE: waive
      }
    },
    suspended: {
      on: {
        RESUME: { target: "open", guard: "causeEnded", meta: { id: "OBL-12" } },
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet
      }
    },
    fulfilled: { type: "final" },
    waived: { type: "final" },
    transferred: { type: "final" },
    cancelled: { type: "final" },
    unmet: { type: "final" }
  }
});
const obligationChart = { name: "obligation", machine: machine$5, conditions: conditions$5 };
function prolongs(agreement) {
  return agreement.call?.prolonged === false && clausesWithoutQuorum(agreement).length > 0;
}
const HOSTS = ["convenor", "facilitator"];
function callable(agreement) {
  return agreement.order.filter(
    (id) => ["under_discussion", "to_reconfirm"].includes(agreement.clauses[id]?.status ?? "")
  );
}
const openCall = rule({
  entry: "call.opened",
  roles: HOSTS,
  may: (agreement) => inState(agreement, "review.open"),
  follows(step, { call, clauses, deadline }) {
    const called2 = clauses.length > 0 ? clauses : callable(step.agreement);
    const holidays = holidaysFrom(step);
    const moved = toBusinessDay(deadline, step.agreement.timeZone, holidays);
    step.move("agreement", step.agreement.id, "OPEN_CALL", { clauses: called2, deadline: moved, holidays });
    step.record({ type: "call.opened", call, clauses: called2, deadline: moved });
    if (called2.length > 0) {
      recordReckoning(step, moved);
      recordWarnings(step, call, moved);
    }
    for (const clause of called2) step.move("clause", clause, "CALL", { because: call });
    if (allPositionsIn(step)) closeCall(step);
    if (called2.length === 0) refuseFor("Refused", whyNotAgreed(step.agreement));
  }
});
function whyNotAgreed(agreement) {
  if (agreement.status === "agreed") return [];
  const unsettled = unsettledClauses(agreement);
  return unsettled.flatMap(
    ({ clause, missing }) => missing.length === 0 ? unless(false, "clause_not_adopted", { clause }) : missing.map(({ code, parties }) => ({ code, detail: { clause, parties } }))
  );
}
const cancelCall = rule({
  entry: "call.cancelled",
  roles: HOSTS,
  may: (agreement) => inState(agreement, "review.call"),
  follows(step, { reason }) {
    step.move("agreement", step.agreement.id, "CANCEL_CALL", { reason });
    endCall(step, "cancelled", reason);
    adoptSettled(step);
    settleParticipations(step);
  }
});
const extendCall = rule({
  entry: "call.extended",
  roles: [...HOSTS, ...SPEAKERS],
  may: (agreement, actor) => [...inState(agreement, "review.call"), ...claimReasons(agreement, actor)],
  follows(step, { deadline, reason }) {
    const { call, timeZone, id } = step.agreement;
    const moved = toBusinessDay(deadline, timeZone, holidaysFrom(step));
    step.move("agreement", id, "EXTEND_CALL", { deadline: moved, reason });
    step.record({ type: "call.extended", call: call?.id ?? "", deadline: moved, reason });
    if (claims(step.agreement, step.actor)) recordClaim(step);
    recordReckoning(step, moved);
  }
});
function claims(agreement, actor) {
  return roleAmong(agreement, actor, HOSTS) === null;
}
function claimReasons(agreement, actor) {
  if (!claims(agreement, actor)) return [];
  const party = actor.party ?? "";
  return [
    ...speaksOr(agreement, actor),
    ...unless(awaitedPositions(agreement, party).length > 0, "nothing_awaited"),
    ...unless(!agreement.call?.extendedFor.includes(party), "extended_already")
  ];
}
function recordClaim(step) {
  const party = step.actor.party ?? "";
  const call = step.agreement.call?.id ?? "";
  step.record({ type: "extension.claimed", call, party, by: step.actor.person });
}
const prolongCall = rule({
  entry: "call.prolonged",
  roles: [],
  timer: true,
  follows(step, { call: id, deadline }) {
    const { agreement } = step;
    const call = agreement.status === "review.call" ? agreement.call : null;
    if (!call || call.id !== id || call.deadline !== deadline) return;
    if (step.at <= deadline || !prolongs(agreement)) return;
    const days = Math.min(call.businessDays, LONGEST_PROLONGED);
    const { timeZone } = agreement;
    const last = dateAfterBusinessDays(step.at, days, timeZone, holidaysFrom(step));
    const moved = endOfDay(last, timeZone);
    const clauses = clausesWithoutQuorum(agreement);
    step.move("agreement", agreement.id, "EXTEND_CALL", { deadline: moved, automatic: true });
    step.record({ type: "call.prolonged", call: id, deadline: moved, clauses });
    recordReckoning(step, moved);
  }
});
const LONGEST_PROLONGED = 10;
const closeCallRule = rule({
  entry: "call.closed",
  roles: HOSTS,
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, "review.call"),
  follows(step, { call, deadline }) {
    const running = step.agreement.status === "review.call" ? step.agreement.call : null;
    if (!running || running.id !== call || running.deadline !== deadline) return;
    const passed = Date.parse(step.at) > Date.parse(running.deadline);
    refuseFor("Refused", unless(passed || allPositionsIn(step), "positions_awaited"));
    if (prolongs(step.agreement)) return refuseUnasked(step);
    closeCall(step);
  }
});
function refuseUnasked(step) {
  const clauses = clausesWithoutQuorum(step.agreement);
  refuseFor("Refused", unless(step.actor.person === SYSTEM.person, "quorum_prolongs", { clauses }));
}
const reopenText = rule({
  entry: "agreement.reopened",
  roles: ["convenor", "facilitator", "representative", "alternate", "concordance_reviser"],
  may: (agreement, actor) => [
    ...inState(agreement, "agreed"),
    ...speaksOr(agreement, actor, "convenor", "facilitator", "concordance_reviser")
  ],
  follows(step, { reason }) {
    reopen(step, reason);
  }
});
const planSigning = rule({
  entry: "signing.planned",
  roles: ["convenor", "secretariat"],
  may: (agreement) => inState(agreement, "draft", "review.open", "agreed"),
  follows(step, { plan }) {
    const { notBefore, endsOn } = plan;
    refuseFor("Refused", unless(!notBefore || !endsOn || notBefore <= endsOn, "ends_before_it_starts"));
    step.record({ type: "signing.planned", plan });
  }
});
function capacityOf(eligible) {
  const join = (language, or) => [...new Set(eligible.map(({ capacity }) => capacity[language]).filter(Boolean))].join(or);
  return { fr: join("fr", " ou "), en: join("en", " or ") };
}
function beginLife(step) {
  const { agreement } = step;
  step.record({ type: "life.began", endsOn: agreement.plan.endsOn });
  const clauses = agreement.order.flatMap((id) => agreement.clauses[id] ?? []);
  createOwed(step, owedFrom(agreement, clauses, step.at));
}
function refusalReaders({ seats }, party) {
  const convening = seats.filter(({ roles }) => roles.includes("convenor")).map((seat) => seat.party);
  return [.../* @__PURE__ */ new Set([party, ...convening])];
}
const certifyConcordance = rule({
  entry: "concordance.certified",
  roles: ["concordance_reviser"],
  may: (agreement) => inState(agreement, "review.open", "review.call", "agreed"),
  follows(step) {
    const { order, clauses } = step.agreement;
    const revisions = Object.fromEntries(order.map((id) => [id, clauses[id]?.revision ?? 0]));
    step.record({
      type: "concordance.certified",
      concordance: { by: step.actor.person, at: step.at, revisions }
    });
  }
});
const sealAgreement = rule({
  entry: "agreement.sealed",
  roles: ["convenor", "secretariat"],
  may: (agreement) => inState(agreement, "agreed"),
  follows(step, { digest, seen = digest }) {
    refuseFor("Conflict", unless(seen === digest, "content_changed"));
    const before = step.agreement.seals.some((seal) => seal.digest === digest);
    refuseFor("Refused", unless(!before, "sealed_before"));
    step.move("agreement", step.agreement.id, "SEAL");
    const number = step.agreement.seals.length + 1;
    step.record({ type: "agreement.sealed", number, digest, by: step.actor.person });
    for (const clause of step.agreement.order) step.move("clause", clause, "SEAL");
    for (const slot of plannedSlots(step)) step.record({ type: "slot.created", ...slot });
    for (const { id } of placesOf(step.agreement)) step.move("signature", id, "OPEN");
    timeSigning(step);
  }
});
function plannedSlots(step) {
  const { agreement } = step;
  return participatingParties(agreement).flatMap(
    ({ id: party }) => plannedPlaces(agreement, party).map(({ eligible }, index) => ({
      ...placeFor(agreement, party, eligible, index),
      seat: `${party}:${index + 1}`,
      party,
      capacity: capacityOf(eligible),
      turn: agreement.plan.turns[party] ?? 1
    }))
  );
}
function placeFor({ seals, plan }, party, eligible, index) {
  const people = eligible.map(({ person: person2 }) => person2);
  const person = people[people.length > 1 ? index : 0] ?? "";
  const witness = people.map((each) => plan.witnesses?.[`${party}:${each}`]).find(Boolean);
  return {
    slot: `S${seals.length}:${party}:${person}`,
    person,
    ...people.length > 1 ? { eligible: people } : {},
    ...witness ? { witness } : {}
  };
}
function timeSigning(step) {
  const { plan, timeZone } = step.agreement;
  if (plan.deadline === void 0) return;
  const deadline = endOfDay(plan.deadline, timeZone);
  refuseFor("Refused", unless(Date.parse(deadline) > Date.parse(step.at), "signing_deadline_over"));
  step.record({ type: "signing.timed", deadline });
}
const signAgreement = rule({
  entry: "signature.given",
  roles: SIGNING$1,
  may: (agreement) => inState(agreement, "signing.open"),
  follows(step, { slot: id, digest, consent }) {
    const slot = needOwnSlot(step, id);
    refuseFor("Refused", unless(consent, "consent_missing"));
    refuseFor("Refused", waitingTurn(step.agreement, slot));
    step.move("signature", id, "SIGN", { digest });
    proveAuthority(step, slot);
    step.record({ type: "signature.given", slot: id, digest, by: step.actor.person, consent: true });
    afterSignature(step, slot);
  }
});
function waitingTurn(agreement, { status, turn }) {
  const before = livePlaces(agreement).filter((slot) => slot.turn < turn && slot.status !== "signed");
  const parties = [...new Set(before.map(({ party }) => party))];
  return unless(status !== "awaiting_turn", "not_your_turn", { parties });
}
function proveAuthority(step, slot) {
  const authority = authorityAt(step.agreement, slot, step.actor) ?? null;
  if (authority === null && slot.eligible.length === 1) return;
  step.record({ type: "authority.proven", slot: slot.id, person: step.actor.person, authority });
}
const declineToSign = rule({
  entry: "signature.declined",
  roles: SIGNING$1,
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, reason, confidential }) {
    const slot = needOwnSlot(step, id);
    step.move("signature", id, "DECLINE", { reason });
    const kept = confidential ? { confidential: true } : {};
    step.record({ type: "signature.declined", slot: id, reason, by: step.actor.person, ...kept });
    if (confidential) step.readers = refusalReaders(step.agreement, slot.party);
    step.tryMove("participation", slot.party, "DECLINE_TO_SIGN");
    const holds = step.tryMove("agreement", step.agreement.id, "PARTY_DECLINES").length === 0;
    if (!holds && step.agreement.status === "signing.open" && !closeIfComplete(step)) openTurns(step);
  }
});
const reconsiderSigning = rule({
  entry: "signature.reconsidered",
  roles: SIGNING$1,
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { slot: id, digest }) {
    const slot = needOwnSlot(step, id);
    step.move("signature", id, "RECONSIDER", { digest });
    const others = livePlaces(step.agreement).filter(({ party }) => party === slot.party);
    if (others.every(({ status }) => status !== "declined"))
      step.tryMove("participation", slot.party, "RECONSIDER");
  }
});
const resumeSigning = rule({
  entry: "signing.resumed",
  roles: ["convenor", "facilitator"],
  may: (agreement) => inState(agreement, "signing.held"),
  follows(step) {
    step.move("agreement", step.agreement.id, "RESUME_SIGNING");
    reopenPlaces(step, ({ party, person }) => freshPlaceId(step.agreement, party, person));
    if (!closeIfComplete(step)) openTurns(step);
  }
});
const unsealAgreement = rule({
  entry: "seal.voided",
  roles: ["convenor"],
  may: (agreement) => inState(agreement, "signing.open", "signing.held"),
  follows(step, { digest, reason, changes }) {
    const clauses = changes.map(({ clause }) => clause);
    step.move("agreement", step.agreement.id, "TEXT_EDITED", { digest, reason, clauses });
    voidSeal(step, reason, clauses);
    for (const change2 of changes) changeSealed(step, change2);
    voidReadiness(step, reason);
    settleParticipations(step);
  }
});
function changeSealed(step, { clause: id, seen, body }) {
  const clause = needClause(step, id);
  refuseFor(
    "Conflict",
    unless(clause.revision === seen, "revision_outdated", { seen, current: clause.revision })
  );
  recordRevision(step, id, changedBody(clause, body), null, false);
  resetPositions(step, id, id);
  resetDependants(step, id);
}
const enterIntoForce = rule({
  entry: "agreement.in_force",
  roles: ["secretariat", "convenor"],
  timer: true,
  may: (agreement, actor) => actor.person === SYSTEM.person ? [] : inState(agreement, "signed"),
  follows(step) {
    if (step.agreement.status !== "signed") return;
    step.move("agreement", step.agreement.id, "CONDITIONS_MET");
    for (const clause of step.agreement.order) step.move("clause", clause, "ENTER_INTO_FORCE");
    for (const party of Object.keys(step.agreement.parties))
      step.tryMove("participation", party, "ENTRY_INTO_FORCE");
    beginLife(step);
    for (const { id, status } of Object.values(step.agreement.parties))
      if (status === "acceding") askOthers(step, id);
  }
});
const rules = {
  "create-agreement": createAgreement,
  "adopt-procedure": adoptProcedure,
  "add-clause": addClause,
  "remove-clause": removeClause,
  "revise-clause": reviseClause,
  "list-party": listParty,
  "drop-party": dropParty,
  "seat-person": seatPerson,
  "unseat-person": unseatPerson,
  "invite-party": inviteParty,
  "accept-invitation": acceptInvitation,
  "accept-as-observer": acceptAsObserver,
  "decline-invitation": declineInvitation,
  "choose-policy": choosePolicy,
  "lock-policy": lockPolicy,
  "unlock-policy": unlockPolicy,
  "open-review": openReview,
  "plan-signing": planSigning,
  "mark-understood": markUnderstood,
  "state-position": statePosition,
  "question-mandate": questionMandate,
  "withdraw-reservation": withdrawReservation,
  "confirm-positions": confirmPositions,
  "void-positions": voidPositions,
  "admit-objection": admitObjection,
  "note-as-concern": noteAsConcern,
  "start-resolution": startResolution,
  "ask-reasons": askReasons,
  "add-reasons": addReasons,
  "escalate-objection": escalateObjection,
  "sustain-objection": sustainObjection,
  "propose-resolution": proposeResolution,
  "integrate-objection": integrateObjection,
  "withdraw-objection": withdrawObjection,
  "appeal-objection": appealObjection,
  "lapse-vacancy": lapseVacancy,
  "follow-idle": followIdle,
  "open-call": openCall,
  "extend-call": extendCall,
  "prolong-call": prolongCall,
  "remind-parties": remindParties,
  "declare-calendar": declareCalendar,
  "record-delivery": recordDelivery,
  "record-bounce": recordBounce,
  "waive-wait": waiveWait,
  "contest-editorial": contestEditorial,
  "cancel-call": cancelCall,
  "close-call": closeCallRule,
  "reopen-text": reopenText,
  "certify-concordance": certifyConcordance,
  "record-approval": recordApproval,
  "seal-agreement": sealAgreement,
  "sign-agreement": signAgreement,
  "decline-to-sign": declineToSign,
  "reconsider-signing": reconsiderSigning,
  "resume-signing": resumeSigning,
  "unseal-agreement": unsealAgreement,
  "enter-into-force": enterIntoForce,
  "describe-agreement": describeAgreement,
  "remind-invited": remindInvited,
  "recall-invitation": recallInvitation,
  "lapse-invitation": lapseInvitation,
  "welcome-party": welcomeParty,
  "become-party": becomeParty,
  "become-observer": becomeObserver,
  "raise-concern": raiseConcern,
  "leave-agreement": leaveAgreement,
  "start-approval": startApproval,
  "refuse-approval": refuseApproval,
  "delegate-signature": delegateSignature,
  "replace-signatory": replaceSignatory,
  "attest-witness": attestWitness,
  "revoke-signature": revokeSignature,
  "submit-counterpart": submitCounterpart,
  "verify-counterpart": verifyCounterpart,
  "reject-counterpart": rejectCounterpart,
  "challenge-signature": challengeSignature,
  "decide-challenge": decideChallenge,
  "extend-signing": extendSigning,
  "end-signing": endSigning,
  "sign-late": signLate,
  "add-condition": addCondition,
  "drop-condition": dropCondition,
  "meet-condition": meetCondition,
  "waive-condition": waiveCondition,
  "extend-long-stop": extendLongStop,
  "lapse-agreement": lapseAgreement,
  "reopen-signed": reopenSigned,
  ...rulesInForce
};
const calledUnblocked = ({ agreement }, event) => (event.clauses ?? []).flatMap(
  (clause) => unless(holdingObjections(agreement, clause).length === 0, "objection_unsettled", { clause })
);
const longEnough = ({ agreement }, event) => {
  const { timeZone, policy } = agreement;
  const { at, deadline = at, clauses = [], holidays } = event;
  const days = businessDays(at, deadline, timeZone, holidays);
  const enough = days >= policy.minimumCallDays && Date.parse(deadline) > Date.parse(at);
  return unless(enough || clauses.length === 0, "call_too_short", { days, minimum: policy.minimumCallDays });
};
const bodiesMeet = ({ agreement }, { at, deadline = at, clauses = [] }) => {
  const late2 = clauses.length === 0 ? [] : lateBodies(agreement, at, deadline);
  return late2.map(({ party, day }) => ({ code: "body_meets_later", detail: { parties: [party], date: day } }));
};
const mayBeCalled = all(calledUnblocked, longEnough, bodiesMeet);
const inTime$1 = ({ agreement }, { at, automatic }) => {
  const { call } = agreement;
  if (!call) return unless(false, "no_call");
  if (automatic !== true) return unless(Date.parse(at) <= Date.parse(call.deadline), "deadline_passed");
  return unless(clausesWithoutQuorum(agreement).length > 0 && !call.prolonged, "quorum_reached");
};
const laterDeadline = ({ agreement: { call } }, event) => unless(call !== null && Date.parse(event.deadline ?? "") > Date.parse(call.deadline), "deadline_not_later");
const mayExtend = all(inTime$1, laterDeadline);
const everyPartySigns = ({ agreement }) => withoutPlaces(agreement).flatMap((party) => unless(false, "signatory_missing", { parties: [party] }));
const retroactiveByAll = ({ agreement: { plan, order, clauses } }) => {
  if (plan.retroactiveTo === void 0) return [];
  const funded = order.filter((id) => isFunding(clauses[id]));
  return [
    ...unless(plan.threshold === void 0, "retroactive_by_all"),
    ...unless(funded.length === 0, "retroactive_funding", { clauses: funded })
  ];
};
const everySlotSigned = ({ agreement }) => incomplete(agreement);
const refusalHolds = ({ agreement }) => {
  const holding = declining(agreement);
  return unless(holding.length > 0, "signature_not_required");
};
const nobodyDeclines = ({ agreement }) => {
  const declined = declining(agreement);
  return unless(declined.length === 0, "signature_declined", { parties: declined });
};
function declining(agreement) {
  return livePlaces(agreement).filter(({ status, party }) => status === "declined" && isRequired(agreement, party)).map(({ party }) => party);
}
const timeLeft = ({ agreement: { signing } }, { at }) => unless(signing.deadline === null || Date.parse(at) <= Date.parse(signing.deadline), "deadline_passed");
const timeOver = ({ agreement: { signing } }, { at }) => unless(signing.deadline !== null && Date.parse(at) > Date.parse(signing.deadline), "deadline_ahead");
const thresholdReached = ({ agreement }) => [
  ...unless(agreement.plan.threshold !== void 0, "all_must_sign"),
  ...thresholdReasons(agreement)
];
const noChallenge = ({ agreement }) => {
  const open = livePlaces(agreement).filter(({ challenge }) => challenge !== null);
  return unless(open.length === 0, "challenge_open", { parties: open.map(({ party }) => party) });
};
const conditionsMet = ({ agreement }) => {
  const open = openConditions(agreement);
  return unless(open.length === 0, "condition_open", { conditions: open });
};
const allWhoSignedAgree = ({ agreement }) => {
  const given = agreement.signing.consents[`reopen:${agreement.seals.length}`] ?? [];
  const missing = signedParties(agreement).filter((party) => !given.includes(party));
  return unless(missing.length === 0, "consent_of_all_missing", { parties: missing });
};
const longStopPassed = ({ agreement }, { at }) => {
  const { longStop } = agreement.signing;
  return [
    ...unless(longStop !== null && Date.parse(at) > Date.parse(longStop), "long_stop_ahead"),
    ...unless(openConditions(agreement).length > 0, "conditions_all_met")
  ];
};
const reasonGiven$4 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const dateReached = ({ agreement }, event) => unless(
  agreement.effectiveAt !== null && Date.parse(event.at) >= Date.parse(agreement.effectiveAt),
  "not_yet_effective"
);
const signingConditions = {
  everySlotSigned,
  refusalHolds,
  mayResume: all(nobodyDeclines, timeLeft, noChallenge),
  timeOver,
  enoughInTime: all(timeOver, noChallenge, thresholdReached),
  reopenedByAll: all(reasonGiven$4, allWhoSignedAgree),
  longStopPassed,
  effective: all(conditionsMet, noChallenge, dateReached)
};
const bothLanguages = ({ agreement }) => agreement.order.flatMap((id) => {
  const clause = agreement.clauses[id];
  return unless(clause !== void 0 && isTranslated(clause), "language_missing", { clause: id });
});
const writtenOrDated = ({ agreement }) => agreement.order.flatMap((id) => {
  const clause = agreement.clauses[id];
  const written = Boolean(clause?.text.fr.trim() || clause?.text.en.trim());
  const dated2 = written && clause?.translationBy !== void 0;
  return unless(dated2 || clause !== void 0 && isTranslated(clause), "language_missing", { clause: id });
});
const decided = (...kinds) => ({ agreement }, { at }) => unless(
  justCarried(agreement, at, ({ kind }) => kinds.includes(kind)),
  "decision_missing"
);
const amendmentTookEffect = ({ agreement }) => unless(
  Object.values(agreement.amendments).some(({ status }) => status === "in_effect"),
  "no_amendment_here"
);
const minimumHolds = ({ agreement }) => minimumGaps(agreement);
const minimumLost = ({ agreement }, { at }) => {
  const { cureUntil } = agreement.life;
  const over = cureUntil !== null && Date.parse(at) >= Date.parse(cureUntil);
  return [...unless(minimumGaps(agreement).length > 0, "minimum_holds"), ...unless(over, "cure_running")];
};
const endReached = ({ agreement }, { at }) => {
  const end = termEndsAt(agreement);
  return unless(end !== null && Date.parse(at) >= Date.parse(end), "term_running");
};
const renewsItself = (scene, event) => {
  const { life } = scene.agreement;
  const terms = life.terms ?? DEFAULT_TERMS;
  return [
    ...endReached(scene, event),
    ...unless(terms.renewal === "tacit", "renewal_express"),
    ...unless(life.renewals < terms.renewalsMax, "no_renewal_left"),
    ...unless(
      REMINDERS.every((days) => life.reminded.includes(days)),
      "reminders_missing"
    ),
    ...minimumGaps(scene.agreement)
  ];
};
const inTime = ({ agreement }, { at }) => {
  const since = Date.parse(agreement.life.expiredAt ?? at);
  return unless(Date.parse(at) - since <= REINSTATE_DAYS * DAY, "reinstatement_too_late");
};
const reinstated = (scene, event) => [
  ...decided("reinstate")(scene, event),
  ...inTime(scene, event)
];
const runOffOver = ({ agreement }, event) => {
  const open = Object.values(agreement.obligations).filter(
    (one) => one.anchor.startsWith("placement.") && !isSettled(one) && !isSurviving(agreement.clauses[one.clause])
  );
  return [
    ...unless(event.changed === true, "run_off_unconfirmed"),
    ...unless(open.length === 0, "placements_running")
  ];
};
const supersededBy = (_, event) => unless(Boolean(event.reason?.trim()), "successor_missing");
const mayAbandon = (scene, event) => {
  const { vacancy } = scene.agreement;
  if (vacancy !== null && Date.parse(event.at) > Date.parse(vacancy)) return [];
  const idle = idleDue(scene.agreement);
  if (event.actor.person === SYSTEM.person && idle?.what === "abandon" && event.at >= idle.at) return [];
  const joined = Object.values(scene.agreement.parties).filter(({ joinedAt }) => joinedAt !== null);
  const alone = joined.every(({ id }) => id === event.actor.party);
  const given = unless(Boolean(event.reason?.trim()), "reason_missing");
  return alone ? given : decided("abandon")(scene, event);
};
const lifeConditions = {
  suspendDecided: decided("suspend"),
  resumeDecided: decided("resume"),
  terminateDecided: decided("terminate"),
  renewDecided: decided("renew"),
  reinstated,
  amendmentTookEffect,
  minimumHolds,
  minimumLost,
  endReached,
  renewsItself,
  runOffOver,
  supersededBy,
  mayAbandon
};
const active = "#agreement.in_force.active";
const winding = "#agreement.in_force.winding_down";
const amended = { target: active, guard: "amendmentTookEffect", meta: { id: "AGR-28" } };
const lost = { target: winding, guard: "minimumLost", meta: { id: "AGR-31" } };
const terminate = { target: winding, guard: "terminateDecided", meta: { id: "AGR-32" } };
const ended = { target: "#agreement.expired", guard: "endReached", meta: { id: "AGR-36" } };
const supersede = { target: "#agreement.superseded", guard: "supersededBy", meta: { id: "AGR-38" } };
const abandon = {
  ABANDON: { target: "#agreement.abandoned", guard: "mayAbandon", meta: { id: "AGR-39" } }
};
const inForceStates = {
  active: {
    on: {
      SUSPEND: {
        target: "#agreement.in_force.suspended",
        guard: "suspendDecided",
        meta: { id: "AGR-26" }
      },
      AMENDMENT_IN_EFFECT: amended,
      ACCESSION_IN_EFFECT: { target: active, meta: { id: "AGR-29" } },
      PARTY_LEFT: { target: active, guard: "minimumHolds", meta: { id: "AGR-30" } },
      MINIMUM_LOST: lost,
      TERMINATE_BY_ALL: terminate,
      RENEW: { target: active, guard: "renewDecided", meta: { id: "AGR-34" } },
      AUTO_RENEW: { target: active, guard: "renewsItself", meta: { id: "AGR-35" } },
      TERM_ENDED: ended,
      SUPERSEDE: supersede
    }
  },
  suspended: {
    on: {
      RESUME: { target: active, guard: "resumeDecided", meta: { id: "AGR-27" } },
      AMENDMENT_IN_EFFECT: amended,
      ACCESSION_IN_EFFECT: { target: "#agreement.in_force.suspended", meta: { id: "AGR-29" } },
      PARTY_LEFT: {
        target: "#agreement.in_force.suspended",
        guard: "minimumHolds",
        meta: { id: "AGR-30" }
      },
      MINIMUM_LOST: lost,
      TERMINATE_BY_ALL: terminate,
      TERM_ENDED: ended,
      SUPERSEDE: supersede
    }
  },
  winding_down: {
    on: { RUN_OFF_ENDED: { target: "#agreement.terminated", guard: "runOffOver", meta: { id: "AGR-33" } } }
  }
};
const endStates = {
  expired: {
    on: { REINSTATE: { target: active, guard: "reinstated", meta: { id: "AGR-37" } }, SUPERSEDE: supersede }
  },
  terminated: { type: "final" },
  superseded: { type: "final" }
};
const policyLocked = ({ agreement }) => unless(agreement.policyLocked, "policy_not_locked");
const enoughParties = ({ agreement }) => unless(
  Object.values(agreement.parties).filter((party) => !party.observer).length >= 2,
  "fewer_than_two_parties"
);
const hasClauses = ({ agreement }) => unless(agreement.order.length > 0, "no_clause");
const dutiesWhole = ({ agreement }) => allDutyGaps(agreement);
const twoTakePart = ({ agreement }) => unless(participatingParties(agreement).length >= 2, "fewer_than_two_take_part");
const essentialPresent = ({ agreement }) => essentialGaps(agreement);
const reasonGiven$3 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const recallDecided = (scene, event) => [
  ...decided("recall")(scene, event),
  ...unless(!everSigned(scene.agreement), "signed_before")
];
const calledObjectionsSettled = ({ agreement }) => (agreement.call?.clauses ?? []).flatMap(
  (clause) => unless(unsettledObjections(agreement, clause).length === 0, "objection_unsettled", { clause })
);
const textChanged = (_, event) => unless(event.changed === true, "text_unchanged");
const everyClauseAdopted = ({ agreement }) => agreement.order.flatMap((id) => {
  const clause = agreement.clauses[id];
  if (clause?.status !== "adopted") return unless(false, "clause_not_adopted", { clause: id });
  const { missing } = decideAdoption(agreement, clause);
  return missing.map(({ code, parties }) => ({ code, detail: { clause: id, parties } }));
});
const concordanceCurrent = ({ agreement }) => {
  const { concordance } = agreement;
  if (!concordance) return unless(false, "concordance_missing");
  return agreement.order.flatMap(
    (id) => unless(concordance.revisions[id] === agreement.clauses[id]?.revision, "concordance_outdated", {
      clause: id
    })
  );
};
const everyPartyConcurs = ({ agreement }) => {
  const waiting = participatingParties(agreement).filter(({ status }) => status === "reviewing");
  return unless(waiting.length === 0, "positions_missing", { parties: waiting.map(({ id }) => id) });
};
const listFinal = ({ agreement }) => {
  const asked2 = Object.values(agreement.parties).filter(
    (party) => party.status === "invited" && !party.observer
  );
  return unless(asked2.length === 0, "invitation_open", { parties: asked2.map(({ id }) => id) });
};
const nothingWaits = ({ agreement }, { at }) => waitReasons(agreement, at);
const digestNamed = ({ agreement }, event) => unless(event.digest === agreement.seals.at(-1)?.digest, "digest_differs");
const somethingChanges = (_, { clauses = [], changed }) => unless(clauses.length > 0 || changed === true, "nothing_changes");
const conditions$4 = {
  readyForReview: all(policyLocked, enoughParties, hasClauses, writtenOrDated, dutiesWhole),
  readyForCall: all(twoTakePart, essentialPresent, bothLanguages, mayBeCalled),
  reasonGiven: reasonGiven$3,
  recallDecided,
  mayExtend,
  clearedByText: all(calledObjectionsSettled, textChanged),
  clearedWithoutText: calledObjectionsSettled,
  everyClauseAdopted,
  readyToSeal: all(
    everyClauseAdopted,
    bothLanguages,
    twoTakePart,
    listFinal,
    everyPartyConcurs,
    dutiesWhole,
    concordanceCurrent,
    everyPartySigns,
    retroactiveByAll,
    nothingWaits
  ),
  unsealConfirmed: all(digestNamed, reasonGiven$3, somethingChanges),
  ...signingConditions,
  ...lifeConditions
};
const recall = {
  RECALL_TO_DRAFT: { target: "#agreement.draft", guard: "recallDecided", meta: { id: "AGR-04" } }
};
const textEdited = {
  target: "#agreement.review.open",
  guard: "unsealConfirmed",
  meta: { id: "AGR-22" }
};
const machine$4 = setup({ types: chartTypes, guards: guardsOf(conditions$4) }).createMachine({
  id: "agreement",
  context: ({ input }) => input,
  initial: "draft",
  states: {
    draft: {
      on: {
        ...abandon,
        EDIT_TEXT: { target: "draft", meta: { id: "AGR-01" } },
        OPEN_REVIEW: { target: "review.open", guard: "readyForReview", meta: { id: "AGR-02" } }
      }
    },
    review: {
      initial: "open",
      states: {
        open: {
          on: {
            ...{ ...abandon, ...recall },
            EDIT_TEXT: { target: "open", meta: { id: "AGR-03" } },
            OPEN_CALL: { target: "call", guard: "readyForCall", meta: { id: "AGR-05" } }
          }
        },
        call: {
          on: {
            CANCEL_CALL: { target: "open", guard: "reasonGiven", meta: { id: "AGR-06" } },
            EXTEND_CALL: { target: "call", guard: "mayExtend", meta: { id: "AGR-07" } },
            OBJECTION_ADMITTED: { target: "blocked", meta: { id: "AGR-08" } },
            CALL_CLOSED: [
              { target: "#agreement.agreed", guard: "everyClauseAdopted", meta: { id: "AGR-11" } },
              { target: "open", meta: { id: "AGR-12" } }
            ]
          }
        },
        blocked: {
          on: {
            ...{ ...abandon, ...recall },
            OBJECTION_CLEARED: [
              { target: "open", guard: "clearedByText", meta: { id: "AGR-09" } },
              { target: "call", guard: "clearedWithoutText", meta: { id: "AGR-10" } }
            ]
          }
        }
      }
    },
    agreed: {
      on: {
        ...abandon,
        REOPEN: { target: "review.open", guard: "reasonGiven", meta: { id: "AGR-13" } },
        SEAL: { target: "signing.open", guard: "readyToSeal", meta: { id: "AGR-14" } }
      }
    },
    signing: {
      initial: "open",
      states: {
        open: {
          on: {
            ...abandon,
            SIGNATURE_ADDED: { target: "open", meta: { id: "AGR-15" } },
            LAST_SIGNATURE: { target: "#agreement.signed", guard: "everySlotSigned", meta: { id: "AGR-16" } },
            SIGNING_DEADLINE: [
              { target: "#agreement.signed", guard: "enoughInTime", meta: { id: "AGR-17" } },
              { target: "held", guard: "timeOver", meta: { id: "AGR-18" } }
            ],
            PARTY_DECLINES: { target: "held", guard: "refusalHolds", meta: { id: "AGR-19" } },
            SIGNATURE_REVOKED: { target: "held", meta: { id: "AGR-20" } },
            TEXT_EDITED: textEdited
          }
        },
        held: {
          on: {
            ...abandon,
            RESUME_SIGNING: { target: "open", guard: "mayResume", meta: { id: "AGR-21" } },
            TEXT_EDITED: textEdited
          }
        }
      }
    },
    signed: {
      on: {
        CONDITIONS_MET: { target: "in_force.active", guard: "effective", meta: { id: "AGR-23" } },
        REOPEN_BY_ALL: { target: "review.open", guard: "reopenedByAll", meta: { id: "AGR-24" } },
        LONG_STOP: { target: "abandoned", guard: "longStopPassed", meta: { id: "AGR-25" } },
        SIGNATURE_REVOKED: { target: "signing.held", meta: { id: "AGR+1" } }
      }
    },
    in_force: { initial: "active", states: inForceStates },
    ...endStates,
    abandoned: { type: "final" }
  }
});
const agreementChart = { name: "agreement", machine: machine$4, conditions: conditions$4 };
const textMayChange = ({ agreement }) => unless(["draft", "review.open", "review.blocked"].includes(agreement.status), "text_locked", {
  state: agreement.status
});
const changedInSubstance = (_, event) => unless(event.changed === true, "text_unchanged");
const answeredByText = ({ agreement, id }, event) => [
  ...unless(event.changed === true, "text_unchanged"),
  ...unless(holdingObjections(agreement, id).length === 0, "objection_unsettled", { clause: id })
];
const backToItsCall = ({ agreement, id }) => [
  ...unless(Boolean(agreement.call?.clauses.includes(id)), "no_call"),
  ...unless(holdingObjections(agreement, id).length === 0, "objection_unsettled", { clause: id })
];
const noObjectionLeft = ({ agreement, id }) => unless(holdingObjections(agreement, id).length === 0, "objection_unsettled", { clause: id });
const ruleSatisfied = ({ agreement, id }) => {
  const clause = agreement.clauses[id];
  if (!clause) return unless(false, "clause_missing");
  return decideAdoption(agreement, clause).missing.map(({ code, parties }) => ({
    code,
    detail: { clause: id, parties }
  }));
};
const newcomerNeeded = ({ agreement, id }, { party = "" }) => {
  const clause = agreement.clauses[id];
  if (!clause) return unless(false, "clause_missing");
  const needed = isBound(clause, party) || !decideAdoption(agreement, clause).adopted;
  return unless(needed, "newcomer_not_needed");
};
const leaverBound = ({ agreement, id }, { party = "" }) => {
  const clause = agreement.clauses[id];
  return unless(clause !== void 0 && isBound(clause, party), "leaver_not_bound");
};
const proposerAnswered = ({ agreement, id }, { actor, reason }) => {
  const own2 = agreement.clauses[id]?.revisedBy === actor.person;
  return unless(own2 || Boolean(reason?.trim()), "reason_missing");
};
const removalDecided = ({ agreement, id }, { at }) => unless(
  justCarried(agreement, at, (one) => one.kind === "remove" && one.clause === id),
  "decision_missing"
);
const backInDraft = ({ agreement }) => unless(agreement.status === "draft", "not_in_this_state", { chart: "agreement", state: agreement.status });
const survivalOver = ({ agreement }, { at }) => {
  const until2 = survivesUntil(agreement);
  return unless(until2 !== null && Date.parse(at) >= Date.parse(until2), "survival_runs");
};
const survives = ({ agreement, id }) => unless(isSurviving(agreement.clauses[id]), "clause_ends", { clause: id });
const contestable = ({ agreement, id }, { at }) => {
  const since = agreement.clauses[id]?.editorialAt;
  const open = since !== void 0 && at <= endAfterDays(since, EDITORIAL_DAYS, agreement.timeZone);
  return unless(open, "nothing_to_contest");
};
const conditions$3 = {
  contestable,
  survives,
  textMayChange,
  changedInSubstance,
  answeredByText,
  backToItsCall,
  noObjectionLeft,
  ruleSatisfied,
  newcomerNeeded,
  leaverBound,
  proposerAnswered,
  removalDecided,
  backInDraft,
  survivalOver
};
const blocked = { target: "blocked", meta: { id: "CLA-12" } };
const called = { target: "on_call", meta: { id: "CLA-11" } };
const remove = {
  REMOVE: { target: "withdrawn", guard: "removalDecided", meta: { id: "CLA-19" } }
};
const adopted = { target: "adopted", guard: "ruleSatisfied", meta: { id: "CLA-17" } };
const reconfirm = { target: "to_reconfirm", guard: "textMayChange", meta: { id: "CLA-04" } };
const machine$3 = setup({ types: chartTypes, guards: guardsOf(conditions$3) }).createMachine({
  id: "clause",
  context: ({ input }) => input,
  initial: "proposed",
  states: {
    proposed: {
      on: {
        INCLUDE: { target: "under_discussion", meta: { id: "CLA-01" } },
        REJECT_PROPOSAL: { target: "withdrawn", guard: "proposerAnswered", meta: { id: "CLA-02" } }
      }
    },
    under_discussion: {
      on: {
        ...remove,
        REVISE: { target: "under_discussion", guard: "textMayChange", meta: { id: "CLA-03" } },
        CALL: called,
        OBJECTION_ADMITTED: blocked,
        ADOPT: adopted
      }
    },
    on_call: {
      on: {
        OBJECTION_ADMITTED: blocked,
        ADOPT: adopted,
        PARTY_LEFT: { target: "under_discussion", guard: "leaverBound", meta: { id: "CLA-10" } },
        NOT_ADOPTED: { target: "under_discussion", meta: { id: "CLA-18" } }
      }
    },
    blocked: {
      on: {
        ...remove,
        RESOLVE: [
          { target: "under_discussion", guard: "answeredByText", meta: { id: "CLA-14" } },
          { target: "on_call", guard: "backToItsCall", meta: { id: "CLA-15" } },
          { target: "to_reconfirm", guard: "noObjectionLeft", meta: { id: "CLA-16" } }
        ]
      }
    },
    adopted: {
      on: {
        ...remove,
        RECALL: { target: "to_reconfirm", guard: "backInDraft", meta: { id: "CLA+1" } },
        REVISE: reconfirm,
        REVISE_EDITORIAL: { target: "adopted", guard: "textMayChange", meta: { id: "CLA-05" } },
        CONTEST_EDITORIAL: { target: "to_reconfirm", guard: "contestable", meta: { id: "CLA-06" } },
        DEPENDENCY_CHANGED: { target: "to_reconfirm", meta: { id: "CLA-07" } },
        PARTY_JOINED: { target: "to_reconfirm", guard: "newcomerNeeded", meta: { id: "CLA-08" } },
        PARTY_LEFT: { target: "to_reconfirm", guard: "leaverBound", meta: { id: "CLA-09" } },
        OBJECTION_ADMITTED: { target: "blocked", meta: { id: "CLA-13" } },
        SEAL: { target: "frozen", meta: { id: "CLA-20" } }
      }
    },
    to_reconfirm: {
      on: { ...remove, REVISE: reconfirm, CALL: called, OBJECTION_ADMITTED: blocked, ADOPT: adopted }
    },
    frozen: {
      on: {
        UNSEAL: [
          { target: "to_reconfirm", guard: "changedInSubstance", meta: { id: "CLA-22" } },
          { target: "adopted", meta: { id: "CLA-21" } }
        ],
        ENTER_INTO_FORCE: { target: "in_effect", meta: { id: "CLA-23" } }
      }
    },
    in_effect: {
      on: {
        AMEND: { target: "in_effect", meta: { id: "CLA-24" } },
        END: { target: "ended", meta: { id: "CLA-26" } },
        SURVIVE: { target: "surviving", guard: "survives", meta: { id: "CLA-27" } },
        REPEAL: { target: "repealed", meta: { id: "CLA-25" } }
      }
    },
    withdrawn: { type: "final" },
    repealed: { type: "final" },
    surviving: { on: { END: { target: "ended", guard: "survivalOver", meta: { id: "CLA-28" } } } },
    ended: { type: "final" }
  }
});
const clauseChart = { name: "clause", machine: machine$3, conditions: conditions$3 };
const admissible = ({ agreement, id }) => {
  const objection = agreement.objections[id];
  return unless(objection !== void 0 && objection.ground !== "preference", "preference_only");
};
const reasonGiven$2 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const resolutionProposed = ({ agreement, id }) => unless(Boolean(agreement.objections[id]?.proposal), "no_resolution_proposed");
const DAYS_TO_ANSWER = 5;
const DAYS_TO_MEET = 10;
const DAYS_TO_SETTLE = 20;
const reasonsOverdue = ({ agreement, id }, { at }) => {
  const asked2 = agreement.objections[id]?.askedAt ?? "";
  return unless(at > endAfterDays(asked2, DAYS_TO_ANSWER, agreement.timeZone), "reasons_awaited");
};
const workedOn = ({ agreement, id }, { at }) => {
  const { resolvingSince = "", rounds = 0 } = agreement.objections[id] ?? {};
  const long = at > endAfterDays(resolvingSince, DAYS_TO_SETTLE, agreement.timeZone);
  return unless(long || rounds >= 2, "work_goes_on");
};
const soon = ({ agreement: { timeZone } }, { at, on = "" }) => {
  const last = dateIn(endAfterDays(at, DAYS_TO_MEET, timeZone), timeZone);
  return [
    ...unless(on >= dateIn(at, timeZone), "day_past", { date: on }),
    ...unless(on <= last, "meeting_too_late", { date: last })
  ];
};
const noRound = ({ agreement, id }) => unless((agreement.objections[id]?.rounds ?? 0) > 0, "no_resolution_proposed");
const conditions$2 = {
  admissible,
  reasonGiven: reasonGiven$2,
  resolutionProposed,
  overdue: all(reasonGiven$2, reasonsOverdue),
  workedOn,
  soon,
  noSolution: all(reasonGiven$2, noRound)
};
const integrate = {
  target: "resolved_by_change",
  guard: "resolutionProposed",
  meta: { id: "OBJ-06" }
};
const sustain = { target: "sustained", guard: "noSolution", meta: { id: "OBJ-10" } };
const withdraw = { target: "withdrawn", meta: { id: "OBJ-07" } };
const convert = { target: "converted", meta: { id: "OBJ-08" } };
const machine$2 = setup({ types: chartTypes, guards: guardsOf(conditions$2) }).createMachine({
  id: "objection",
  context: ({ input }) => input,
  initial: "raised",
  states: {
    raised: {
      on: {
        ADMIT: { target: "admitted", guard: "admissible", meta: { id: "OBJ-03" } },
        NOTE_AS_CONCERN: { target: "noted_as_concern", guard: "reasonGiven", meta: { id: "OBJ-04" } },
        ASK_REASONS: { target: "clarifying", guard: "reasonGiven", meta: { id: "OBJ-01" } },
        WITHDRAW: withdraw
      }
    },
    clarifying: {
      on: {
        ADD_REASONS: { target: "raised", meta: { id: "OBJ-02" } },
        NOTE_AS_CONCERN: { target: "noted_as_concern", guard: "overdue", meta: { id: "OBJ-04" } },
        WITHDRAW: withdraw
      }
    },
    admitted: {
      on: {
        START_RESOLUTION: { target: "in_resolution", guard: "soon", meta: { id: "OBJ-05" } },
        INTEGRATE: integrate,
        WITHDRAW: withdraw,
        CONVERT: convert
      }
    },
    in_resolution: {
      on: {
        INTEGRATE: integrate,
        WITHDRAW: withdraw,
        CONVERT: convert,
        ESCALATE: { target: "escalated", guard: "workedOn", meta: { id: "OBJ-09" } },
        SUSTAIN: sustain
      }
    },
    escalated: { on: { INTEGRATE: integrate, WITHDRAW: withdraw, CONVERT: convert, SUSTAIN: sustain } },
    resolved_by_change: { type: "final" },
    withdrawn: { type: "final" },
    converted: { type: "final" },
    noted_as_concern: { type: "final" },
    sustained: { type: "final" }
  }
});
const objectionChart = { name: "objection", machine: machine$2, conditions: conditions$2 };
function whose({ agreement, id }) {
  const [clause = "", party = ""] = id.split(":");
  return { agreement, clause: agreement.clauses[clause], party: agreement.parties[party] };
}
const takesPart = (scene) => {
  const { party } = whose(scene);
  return unless(Boolean(party && isParticipating(party)), "not_taking_part");
};
const inReview = ({ agreement, id }, { type }) => {
  const gives = type === "ACCEPT" && agreement.positions[id]?.status === "accepted_with_reservation";
  const states = gives ? [...IN_REVIEW, "review.blocked", "agreed"] : IN_REVIEW;
  return unless(states.includes(agreement.status), "not_in_review", { state: agreement.status });
};
const IN_REVIEW = ["review.open", "review.call"];
const currentRevision = (scene, event) => {
  const revision = whose(scene).clause?.revision ?? 0;
  return unless(event.revision === revision, "revision_outdated", {
    seen: event.revision ?? 0,
    current: revision
  });
};
const understoodFirst = (scene, event) => unless(scene.agreement.understood[scene.id]?.revision === event.revision, "not_understood");
const notBound = (scene) => {
  const { clause, party } = whose(scene);
  return unless(!(clause && party && isBound(clause, party.id)), "bound_party");
};
const reasonGiven$1 = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const saidForNothing = (scene) => {
  const { party, clause } = whose(scene);
  const gone = !party || !isParticipating(party) || clause?.status === "withdrawn";
  const over = scene.agreement.status === "draft" || gone;
  return unless(over, "still_counts");
};
const silenceCounts = ({ agreement, id }) => {
  const [clause = "", party = ""] = id.split(":");
  return silenceReasons(agreement, clause, party);
};
const speaks = all(takesPart, inReview, currentRevision);
const conditions$1 = {
  mayAccept: all(speaks, understoodFirst),
  mayReserve: all(speaks, understoodFirst, reasonGiven$1),
  mayStandAside: all(speaks, notBound, reasonGiven$1),
  mayAbstain: all(speaks, notBound),
  mayObject: all(speaks, reasonGiven$1),
  silenceCounts,
  saidForNothing
};
const speech = {
  ACCEPT: { target: "accepted", guard: "mayAccept", meta: { id: "POS-01" } },
  RESERVE: { target: "accepted_with_reservation", guard: "mayReserve", meta: { id: "POS-02" } },
  STAND_ASIDE: { target: "standing_aside", guard: "mayStandAside", meta: { id: "POS-03" } },
  ABSTAIN: { target: "abstaining", guard: "mayAbstain", meta: { id: "POS-04" } },
  OBJECT: { target: "objecting", guard: "mayObject", meta: { id: "POS-05" } }
};
const silent = {
  DEADLINE_SILENT: [
    { target: "deemed_accepted", guard: "silenceCounts", meta: { id: "POS-06" } },
    { target: "no_response", meta: { id: "POS-07" } }
  ]
};
const archive = {
  ARCHIVE: { target: "historical", guard: "saidForNothing", meta: { id: "POS-09" } }
};
const reset = { RESET: { target: "stale", meta: { id: "POS-08" } } };
const machine$1 = setup({ types: chartTypes, guards: guardsOf(conditions$1) }).createMachine({
  id: "position",
  context: ({ input }) => input,
  initial: "none",
  states: {
    none: { on: { ...speech, ...silent, ...archive } },
    stale: { on: { ...speech, ...silent, ...archive } },
    accepted: { on: { ...speech, ...reset, ...archive } },
    accepted_with_reservation: { on: { ...speech, ...reset, ...archive } },
    standing_aside: { on: { ...speech, ...reset, ...archive } },
    abstaining: { on: { ...speech, ...reset, ...archive } },
    objecting: { on: { ...speech, ...reset, ...archive } },
    deemed_accepted: { on: { ...speech, ...reset, ...archive } },
    no_response: { on: { ...speech, ...reset, ...archive } },
    historical: { type: "final" }
  }
});
const positionChart = { name: "position", machine: machine$1, conditions: conditions$1 };
const turnReached = (scene) => {
  const waiting = earlierPlaces(scene);
  return unless(waiting.length === 0, "not_your_turn", { parties: partiesOf(waiting) });
};
function earlierPlaces({ agreement, id }) {
  const slot = agreement.slots[id];
  const over = agreement.plan.threshold ? ["signed", "declined", "expired"] : ["signed"];
  return livePlaces(agreement).filter(
    (other) => slot !== void 0 && other.turn < slot.turn && !over.includes(other.status)
  );
}
function partiesOf(slots) {
  return [...new Set(slots.map(({ party }) => party))];
}
const signingOpen = ({ agreement }) => unless(agreement.status === "signing.open", "signing_not_open", { state: agreement.status });
const notFullySigned = ({ agreement }) => unless(agreement.status.startsWith("signing."), "fully_signed", { state: agreement.status });
const revocable = ({ agreement }) => unless(agreement.plan.irrevocable !== true, "revocation_excluded");
const partyReady = ({ agreement, id }) => {
  const party = agreement.slots[id]?.party ?? "";
  const approved = (agreement.approvals[party] ?? []).length > 0;
  return unless(approved && agreement.parties[party]?.status === "ready", "approval_missing");
};
const authorityHolds = ({ agreement, id }, { actor, at }) => {
  const slot = agreement.slots[id];
  return slot ? authorityReasons(authorityAt(agreement, slot, actor), at, agreement.timeZone) : [];
};
const notTwice = ({ agreement, id }, { actor }) => {
  const own2 = livePlaces(agreement).filter(
    (slot) => slot.id !== id && slot.party === actor.party && slot.person === actor.person
  );
  return unless(!own2.some(({ status }) => status === "signed"), "signed_already");
};
const witnessed = ({ agreement, id }) => {
  const witness = agreement.slots[id]?.witness ?? null;
  return unless(witness === null || witness.at !== null, "witness_missing");
};
const sameText = ({ agreement }, event) => unless(event.digest === agreement.seals.at(-1)?.digest, "digest_differs");
const reasonGiven = (_, event) => unless(Boolean(event.reason?.trim()), "reason_missing");
const partyDelegates = ({ agreement, id }) => {
  const { party = "", delegation } = agreement.slots[id] ?? {};
  return [
    ...unless(ruleOf(agreement.plan, party).mayDelegate, "delegation_excluded"),
    ...unless(!delegation || delegation.mayDelegate, "sub_delegation")
  ];
};
const properlyGiven = ({ agreement, id }, { actor, authority }) => {
  const slot = agreement.slots[id];
  if (!slot || !authority?.instrument.trim()) return unless(false, "instrument_missing");
  const dated2 = authority.from !== null && authority.until !== null && authority.from <= authority.until;
  if (!dated2) return unless(false, "delegation_undated");
  return unless(within(authorityAt(agreement, slot, actor), authority), "beyond_own_authority");
};
const anotherPerson = ({ agreement, id }, { person }) => {
  const party = agreement.slots[id]?.party;
  const places = livePlaces(agreement).filter((slot) => slot.party === party);
  const signs = places.some(({ eligible }) => person !== void 0 && eligible.includes(person));
  return unless(!signs, "signs_already");
};
const successorProven = ({ agreement, id }, { person = "", authority }) => {
  const seat = seatOf(agreement, { person, party: agreement.slots[id]?.party ?? "" });
  const signs = seat?.roles.some((role) => SIGNATORIES.includes(role)) ?? false;
  return [
    ...unless(signs, "not_a_signatory"),
    ...unless(Boolean(authority?.instrument.trim()), "instrument_missing")
  ];
};
const isCounterpart = ({ agreement, id }) => {
  const slot = agreement.slots[id];
  return unless(slot?.counterpart !== null && slot?.challenge === null, "no_counterpart");
};
const bySomeoneElse = ({ agreement, id }, { actor }) => {
  const { counterpart, eligible = [] } = agreement.slots[id] ?? {};
  const involved = [counterpart?.by, ...eligible].includes(actor.person);
  return unless(!involved, "own_counterpart");
};
const isChallenged = ({ agreement, id }) => unless((agreement.slots[id]?.challenge ?? null) !== null, "no_challenge");
const byNeither = ({ agreement, id }, { actor }) => {
  const { challenge, person } = agreement.slots[id] ?? {};
  return unless(![challenge?.by, person].includes(actor.person), "own_challenge");
};
const deadlineOver = ({ agreement: { signing } }, { at }) => unless(signing.deadline !== null && Date.parse(at) > Date.parse(signing.deadline), "deadline_ahead");
const deadlineAhead = ({ agreement: { signing } }, { at }) => unless(signing.deadline === null || Date.parse(at) <= Date.parse(signing.deadline), "deadline_passed");
const notChallenged = ({ agreement, id }) => unless((agreement.slots[id]?.challenge ?? null) === null, "challenge_open");
const here = all(signingOpen, partyReady, turnReached, notTwice);
const conditions = {
  turnReached,
  maySign: all(here, deadlineAhead, authorityHolds, witnessed, sameText),
  maySendPaper: all(here, deadlineAhead),
  mayVerify: all(isCounterpart, bySomeoneElse, signingOpen, sameText),
  mayReject: all(isCounterpart, bySomeoneElse, reasonGiven),
  mayDecline: all(reasonGiven),
  sameText,
  mayDelegate: all(partyDelegates, properlyGiven, anotherPerson),
  mayReplace: all(successorProven, anotherPerson),
  mayRevoke: all(notFullySigned, revocable, notChallenged, reasonGiven),
  tooLate: all(deadlineOver, notChallenged),
  deadlineAhead,
  reasonGiven,
  mayDecide: all(isChallenged, byNeither, reasonGiven)
};
const content = { CONTENT_CHANGED: { target: "voided", meta: { id: "SIG-13" } } };
const decline = { DECLINE: { target: "declined", guard: "mayDecline", meta: { id: "SIG-08" } } };
const replace = {
  REPLACE_SIGNATORY: { target: "reassigned", guard: "mayReplace", meta: { id: "SIG-11" } }
};
const hand = {
  ...replace,
  DELEGATE: { target: "reassigned", guard: "mayDelegate", meta: { id: "SIG-10" } }
};
const late = { DEADLINE: { target: "expired", guard: "tooLate", meta: { id: "SIG-14" } } };
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: "signature",
  context: ({ input }) => input,
  initial: "locked",
  states: {
    locked: {
      on: {
        ...content,
        ...hand,
        OPEN: [
          { target: "pending", guard: "turnReached", meta: { id: "SIG-01" } },
          { target: "awaiting_turn", meta: { id: "SIG-02" } }
        ]
      }
    },
    awaiting_turn: {
      on: {
        ...{ ...content, ...decline, ...hand, ...late },
        TURN_REACHED: { target: "pending", guard: "turnReached", meta: { id: "SIG-03" } }
      }
    },
    pending: {
      on: {
        ...{ ...content, ...decline, ...hand, ...late },
        SIGN: { target: "signed", guard: "maySign", meta: { id: "SIG-04" } },
        UPLOAD_COUNTERPART: { target: "verifying", guard: "maySendPaper", meta: { id: "SIG-05" } }
      }
    },
    verifying: {
      on: {
        ...{ ...content, ...late },
        VERIFY: { target: "signed", guard: "mayVerify", meta: { id: "SIG-06" } },
        REJECT_COUNTERPART: { target: "pending", guard: "mayReject", meta: { id: "SIG-07" } },
        CHALLENGE_DISMISSED: { target: "signed", guard: "mayDecide", meta: { id: "SIG-17" } },
        CHALLENGE_UPHELD: { target: "voided", guard: "mayDecide", meta: { id: "SIG-18" } }
      }
    },
    signed: {
      on: {
        ...content,
        REVOKE: { target: "voided", guard: "mayRevoke", meta: { id: "SIG-12" } },
        CHALLENGE: { target: "verifying", guard: "reasonGiven", meta: { id: "SIG-16" } }
      }
    },
    declined: {
      on: {
        ...{ ...content, ...replace },
        RECONSIDER: { target: "pending", guard: "sameText", meta: { id: "SIG-09" } }
      }
    },
    expired: {
      on: { ...content, EXTEND: { target: "pending", guard: "deadlineAhead", meta: { id: "SIG-15" } } }
    },
    reassigned: { type: "final" },
    voided: { type: "final" }
  }
});
const signatureChart = { name: "signature", machine, conditions };
const charts = {
  agreement: agreementChart,
  clause: clauseChart,
  position: positionChart,
  objection: objectionChart,
  participation: participationChart,
  signature: signatureChart,
  obligation: obligationChart,
  amendment: amendmentChart
};
function blank() {
  return {
    id: "",
    procedure: "",
    status: "draft",
    template: "",
    title: { fr: "", en: "" },
    timeZone: "America/Toronto",
    regime: "equal",
    policy: {
      rule: "unanimity",
      classes: [],
      quorum: 1,
      everyClassPresent: false,
      standAsideMax: 0,
      tacit: { allowed: false, days: 0, smeDays: 0, neverFor: [] },
      minimumCallDays: 10
    },
    policyLocked: false,
    vacancy: null,
    createdAt: "",
    activeAt: "",
    idleTold: [],
    parties: {},
    seats: [],
    order: [],
    clauses: {},
    removed: [],
    positions: {},
    understood: {},
    waived: {},
    objections: {},
    call: null,
    calls: 0,
    calendars: {},
    concordance: null,
    approvals: {},
    plan: { turns: {}, notBefore: null, endsOn: null },
    seals: [],
    slots: {},
    signing: NO_SIGNING,
    effectiveAt: null,
    obligations: {},
    amendments: {},
    motions: {},
    life: NO_LIFE
  };
}
const callWriters = {
  "call.opened": (draft, { call, clauses, deadline }, at) => {
    const businessDays$1 = businessDays(at, deadline, draft.timeZone);
    const fresh = { remaining: null, prolonged: false, extendedFor: [], ...freshRecord(call, at) };
    draft.call = { clauses, deadline, businessDays: businessDays$1, ...fresh };
    draft.calls += 1;
  },
  "deadline.reckoned": (draft, { call: id, holidays, businessDays: businessDays2, deadline }, at) => {
    const { call } = draft;
    const first = call?.id === id && call.openedAt === at && call.deadline === deadline;
    if (first) draft.call = { ...call, businessDays: businessDays2 };
    change$2(draft, id, () => ({ holidays }));
  },
  "call.prolonged": (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at), prolonged: true };
  },
  "extension.claimed": (draft, { party }) => {
    if (draft.call) draft.call = { ...draft.call, extendedFor: [...draft.call.extendedFor, party] };
  },
  "call.extended": (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at) };
  },
  "call.paused": (draft, { remaining }) => {
    if (draft.call) draft.call = { ...draft.call, remaining };
  },
  "call.resumed": (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at), remaining: null };
  },
  "call.ended": (draft) => {
    draft.call = null;
  },
  "call.reminded": (draft, { call, marks = [] }) => change$2(draft, call, ({ reminded }) => ({ reminded: [...reminded, ...marks] })),
  "call.warned": () => {
  },
  "invitation.reminded": (draft, { party }, at) => {
    draft.parties[party] = { ...need(draft.parties, party), remindedAt: at };
  },
  "calendar.declared": (draft, { party, meetings, away }) => {
    draft.calendars = { ...draft.calendars, [party]: { meetings, away } };
  },
  "notice.delivered": (draft, { call, party, notice, language, how }, at) => {
    const proof = { party, notice, language, how, at, bounced: false };
    change$2(draft, call, ({ proofs }) => ({ proofs: [...proofs, proof] }));
  },
  "notice.bounced": (draft, { call, party, notice }) => {
    const bounced = ({ proofs }) => proofs.map((one) => one.party === party && one.notice === notice ? { ...one, bounced: true } : one);
    change$2(draft, call, (record) => ({ proofs: bounced(record) }));
  }
};
function freshRecord(id, at) {
  return { id, openedAt: at, holidays: [], since: at, reminded: [], proofs: [] };
}
function until(deadline, at) {
  return { deadline, since: at, reminded: [] };
}
function change$2(draft, id, to) {
  if (draft.call?.id === id) draft.call = { ...draft.call, ...to(draft.call) };
  const amendment = Object.values(draft.amendments).find(({ call: call2 }) => call2?.id === id);
  if (!amendment?.call) return;
  const call = { ...amendment.call, ...to(amendment.call) };
  draft.amendments[amendment.id] = { ...amendment, call };
}
function change$1(draft, id, to) {
  draft.obligations[id] = { ...need(draft.obligations, id), ...to };
}
const obligationWriters = {
  "obligation.created": (draft, { obligation: id, type: _, ...owed }) => {
    draft.obligations[id] = {
      ...owed,
      ...{ id, status: "scheduled", firstDue: owed.due, evidence: null, late: false, reason: "" },
      ...{ suspendedAt: null, transferTo: null, waivedBy: [] }
    };
  },
  "anchor.recorded": (draft, { event }) => {
    draft.life = { ...draft.life, anchors: [...draft.life.anchors, event] };
  },
  "evidence.filed": (draft, { obligation, party, text, by }, at) => {
    change$1(draft, obligation, { evidence: { text, party, by, at } });
  },
  "evidence.accepted": (draft, { obligation, late: late2 }) => change$1(draft, obligation, { late: late2, reason: "" }),
  "obligation.noted": (draft, { obligation, reason }) => change$1(draft, obligation, { reason }),
  "obligation.dated": (draft, { obligation, due }) => change$1(draft, obligation, { due }),
  "obligation.waiver": (draft, { obligation, party }) => {
    const { waivedBy } = need(draft.obligations, obligation);
    change$1(draft, obligation, { waivedBy: [.../* @__PURE__ */ new Set([...waivedBy, party])] });
  },
  "transfer.offered": (draft, { obligation, to }) => change$1(draft, obligation, { transferTo: to })
};
function live(draft, to) {
  draft.life = { ...draft.life, ...to };
}
const lifeWriters = {
  "terms.set": (draft, { terms }) => {
    draft.life = { ...draft.life, terms };
  },
  "life.began": (draft, { endsOn }) => {
    draft.life = { ...draft.life, version: 1, endsOn };
  },
  "motion.tabled": (draft, { motion: id, type: _, ...tabled2 }, at) => {
    draft.motions[id] = { ...tabled2, id, at, answers: {}, status: "open", decidedAt: null };
  },
  "motion.answered": (draft, { motion: id, party, agrees, reason, by }, at) => {
    const motion = need(draft.motions, id);
    draft.motions[id] = { ...motion, answers: { ...motion.answers, [party]: { agrees, reason, by, at } } };
  },
  "motion.decided": (draft, { motion: id, status }, at) => {
    draft.motions[id] = { ...need(draft.motions, id), status, decidedAt: at };
  },
  "notice.given": (draft, { party, until: until2, reason, plan }, at) => live(draft, { leaving: { ...draft.life.leaving, [party]: { at, until: until2, reason, plan } } }),
  "notice.rescinded": (draft, { party }) => {
    const { [party]: _, ...leaving } = draft.life.leaving;
    live(draft, { leaving });
  },
  "breach.notified": (draft, { party, cureUntil, reason }, at) => live(draft, { breaches: { ...draft.life.breaches, [party]: { at, cureUntil, reason } } }),
  "insolvency.recorded": (draft, { party }, at) => live(draft, { insolvent: { ...draft.life.insolvent, [party]: at } }),
  "accession.signed": (draft, { party, instrument, on }, at) => live(draft, { accessions: { ...draft.life.accessions, [party]: { instrument, on, at } } }),
  "party.succeeded": (draft, { party, name }) => {
    draft.parties[party] = { ...need(draft.parties, party), name };
  },
  "term.renewed": (draft, { endsOn }) => live(draft, { endsOn, renewals: draft.life.renewals + 1, reminded: [], expiredAt: null }),
  "term.reminded": (draft, { days }) => live(draft, { reminded: [...draft.life.reminded, days] }),
  "minimum.lost": (draft, { cureUntil }) => live(draft, { cureUntil }),
  "minimum.cured": (draft) => live(draft, { cureUntil: null }),
  "run_off.planned": (draft, { until: until2 }) => live(draft, { runOffUntil: until2 }),
  "agreement.superseded": (draft, { by }) => live(draft, { supersededBy: by })
};
function change(draft, id, at, to) {
  draft.amendments[id] = { ...need(draft.amendments, id), activeAt: at, ...to };
}
const amendmentWriters = {
  "amendment.proposed": (draft, { amendment: id, type: _, ...proposed }, at) => {
    draft.amendments[id] = {
      ...proposed,
      ...{ id, status: "proposed", kind: null, floor: 0, classedAt: null, revision: 1 },
      ...{ deadline: null, call: null, calls: 0, remaining: null },
      ...{ positions: {}, understood: {}, objections: {} },
      ...{ digest: null, slots: {}, activeAt: at }
    };
  },
  "amendment.classed": (draft, { amendment, kind, affected }, at) => change(draft, amendment, at, { kind, affected, classedAt: at }),
  "amendment.contested": (draft, { amendment, floor }, at) => change(draft, amendment, at, {
    ...{ floor, kind: null, positions: {} },
    ...{ deadline: null, call: null, remaining: null }
  }),
  "amendment.revised": (draft, { amendment, revision, changes }, at) => change(draft, amendment, at, { revision, changes }),
  "amendment.called": (draft, { amendment, deadline, call = amendment }, at) => {
    const { call: before, calls } = need(draft.amendments, amendment);
    const goesOn2 = before?.id === call;
    const goesOnFrom = before && { ...before, since: at, reminded: [] };
    change(draft, amendment, at, {
      ...{ deadline, remaining: null },
      ...goesOn2 ? { call: goesOnFrom } : { call: freshRecord(call, at), calls: calls + 1 }
    });
  },
  "amendment.paused": (draft, { amendment, remaining }, at) => change(draft, amendment, at, { remaining }),
  "amendment.understood": (draft, { amendment, clause, party, revision, by }, at) => {
    const { understood } = need(draft.amendments, amendment);
    const key = positionKey(clause, party);
    change(draft, amendment, at, { understood: { ...understood, [key]: { revision, by, at } } });
  },
  "amendment.answered": (draft, { amendment, clause, party, revision, stance, reason, by }, at) => {
    const { positions } = need(draft.amendments, amendment);
    const key = positionKey(clause, party);
    const { deemed: _, ...spoken } = position(positions, key);
    const said = { ...spoken, revision, stance, reason, by, at };
    change(draft, amendment, at, { positions: { ...positions, [key]: said } });
  },
  "amendment.objected": (draft, { amendment, objection: id, type: _, ...said }, at) => {
    const { objections } = need(draft.amendments, amendment);
    const raised = { ...said, id, at, status: "raised", proposal: null, outcome: "" };
    change(draft, amendment, at, { objections: { ...objections, [id]: raised } });
  },
  "amendment.replied": (draft, { amendment, objection, title, text, by }, at) => {
    const { objections } = need(draft.amendments, amendment);
    const replied = { ...need(objections, objection), proposal: { title, text, by, at } };
    change(draft, amendment, at, { objections: { ...objections, [objection]: replied } });
  },
  "amendment.settled": (draft, { amendment, objection, outcome }, at) => {
    const { objections } = need(draft.amendments, amendment);
    const settled = { ...need(objections, objection), outcome };
    change(draft, amendment, at, { objections: { ...objections, [objection]: settled } });
  },
  "amendment.decided": () => {
  },
  "amendment.sealed": (draft, { amendment, digest, slots }, at) => {
    const made = slots.map(({ slot: id, ...place }) => {
      const slot = { ...freshSlot, ...place, id, seal: 1, turn: 1, eligible: [place.person] };
      return [id, slot];
    });
    change(draft, amendment, at, { digest, slots: Object.fromEntries(made) });
  },
  "amendment.signed": (draft, { amendment, slot }, at) => {
    const { slots } = need(draft.amendments, amendment);
    change(draft, amendment, at, { slots: { ...slots, [slot]: { ...need(slots, slot), signedAt: at } } });
  },
  "amendment.declined": (draft, { amendment, slot, reason }, at) => {
    const { slots } = need(draft.amendments, amendment);
    change(draft, amendment, at, { slots: { ...slots, [slot]: { ...need(slots, slot), reason } } });
  },
  "amendment.unsealed": (draft, { amendment }, at) => change(draft, amendment, at, { digest: null }),
  "amendment.effective": (draft, { version, endsOn }) => {
    draft.life = { ...draft.life, version, endsOn: endsOn ?? draft.life.endsOn };
  }
};
function position(positions, key) {
  const [clause = "", party = ""] = key.split(":");
  const none = { clause, party, status: "none", revision: 0, stance: null, reason: "", by: "", at: "" };
  return positions[key] ?? none;
}
function moveAmended(draft, moved, at) {
  const { chart, entity, to } = moved;
  const end = entity.indexOf(":");
  const amendment = end > 0 ? draft.amendments[entity.slice(0, end)] : void 0;
  if (!amendment) return false;
  const { id, positions, objections, slots } = amendment;
  const inner = entity.slice(end + 1);
  const changed = chart === "position" ? {
    positions: {
      ...positions,
      [inner]: positionTo(
        position(positions, inner),
        asked(draft, amendment, inner),
        moved,
        amendment.deadline ?? at
      )
    }
  } : chart === "objection" ? { objections: { ...objections, [inner]: { ...need(objections, inner), status: to } } } : { slots: { ...slots, [inner]: { ...need(slots, inner), status: to } } };
  draft.amendments[id] = { ...amendment, ...changed };
  return true;
}
function asked({ clauses }, { revision }, key) {
  const [clause = ""] = key.split(":");
  return { revision: (clauses[clause]?.revision ?? 0) + revision };
}
const mandateWriters = {
  "mandate.questioned": (draft, { party, clauses, until: until2 }) => {
    for (const clause of clauses)
      draft.positions[positionKey(clause, party)] = { ...held(draft, clause, party), toConfirm: until2 };
  },
  "mandate.confirmed": (draft, { party, clauses }) => {
    for (const clause of clauses) {
      const { toConfirm: _, ...confirmed } = held(draft, clause, party);
      draft.positions[positionKey(clause, party)] = confirmed;
    }
  }
};
const signingWriters = {
  "slot.created": (draft, { slot, type: _, eligible, witness, ...seat }) => {
    draft.slots[slot] = {
      ...{ ...freshSlot, ...seat, id: slot, seal: draft.seals.length },
      eligible: eligible ?? [seat.person],
      witness: witness === void 0 ? null : { person: witness, at: null, how: "" }
    };
  },
  "signature.given": (draft, { slot }, at) => {
    draft.slots[slot] = { ...need(draft.slots, slot), signedAt: at, reason: "" };
  },
  "signature.declined": (draft, { slot, reason, confidential }) => {
    const { confidential: _, ...declined } = need(draft.slots, slot);
    draft.slots[slot] = { ...declined, reason, ...confidential ? { confidential } : {} };
  },
  "authority.proven": (draft, { slot, person, authority }) => put(draft, slot, { person, authority }),
  "slot.delegated": (draft, { slot, delegation }) => put(draft, slot, { delegation }),
  "slot.reassigned": () => {
  },
  "witness.attested": (draft, { slot, how, by }, at) => put(draft, slot, { witness: { person: by, at, how } }),
  "signature.revoked": (draft, { slot, reason }) => put(draft, slot, { reason }),
  "counterpart.submitted": (draft, { slot, sha256, signedOn, by }, at) => put(draft, slot, { counterpart: { sha256, signedOn, by, at }, reason: "" }),
  "counterpart.verified": (draft, { slot }, at) => put(draft, slot, { signedAt: at }),
  "counterpart.rejected": (draft, { slot, reason }) => put(draft, slot, { counterpart: null, reason }),
  "signature.challenged": (draft, { slot, party, reason, by }, at) => put(draft, slot, { challenge: { party, by, at, reason } }),
  "challenge.decided": (draft, { slot, upheld, reason }) => put(draft, slot, upheld ? { challenge: null, reason } : { challenge: null }),
  "signing.timed": (draft, { deadline }) => know(draft, { deadline }),
  "long_stop.dated": (draft, fact) => know(draft, { longStop: fact.at }),
  "condition.met": (draft, { condition, on, evidence, by }, at) => {
    const met = { ...draft.signing.met, [condition]: { on, evidence, waived: false, by, at } };
    know(draft, { met });
  },
  "condition.waived": (draft, { condition, on, by }, at) => {
    const met = { ...draft.signing.met, [condition]: { on, evidence: "", waived: true, by, at } };
    know(draft, { met });
  },
  "consent.given": (draft, { to, party }) => {
    const given = draft.signing.consents[to] ?? [];
    const consents = { ...draft.signing.consents, [to]: [.../* @__PURE__ */ new Set([...given, party])] };
    know(draft, { consents });
  },
  "approval.refused": () => {
  },
  "party.left": () => {
  },
  "agreement.described": (draft, { title, regime, timeZone }) => void Object.assign(draft, { title, regime, timeZone })
};
function put(draft, id, change2) {
  draft.slots[id] = { ...need(draft.slots, id), ...change2 };
}
function know(draft, change2) {
  draft.signing = { ...draft.signing, ...change2 };
}
function evolve(state, fact, at) {
  const draft = state === null ? blank() : draftOf(state);
  applyFact(draft, fact, at);
  return draft;
}
function draftOf(state) {
  return {
    ...state,
    parties: { ...state.parties },
    clauses: { ...state.clauses },
    positions: { ...state.positions },
    understood: { ...state.understood },
    waived: { ...state.waived },
    objections: { ...state.objections },
    approvals: { ...state.approvals },
    slots: { ...state.slots },
    obligations: { ...state.obligations },
    amendments: { ...state.amendments },
    motions: { ...state.motions }
  };
}
function applyFact(draft, fact, at) {
  const write = writers[fact.type];
  write(draft, fact, at);
  if (!ITSELF.includes(fact.type)) Object.assign(draft, { activeAt: at, idleTold: [] });
}
const ITSELF = ["idle.told", "invitation.reminded"];
const writers = {
  moved: (draft, fact, at) => {
    if (!moveAmended(draft, fact, at)) moveTo[fact.chart](draft, fact, at);
  },
  "agreement.created": (draft, fact, at) => Object.assign(draft, fact.agreement, { createdAt: at }),
  "party.listed": (draft, { party }) => {
    draft.parties[party.id] = party;
  },
  "party.dropped": (draft, { party }) => {
    delete draft.parties[party];
    draft.seats = draft.seats.filter((seat) => seat.party !== party);
    for (const clause of Object.values(draft.clauses)) draft.clauses[clause.id] = withoutParty(clause, party);
  },
  "person.seated": (draft, { seat }) => {
    const place = draft.seats.findIndex((held2) => sameSeat(held2, seat));
    draft.seats = place < 0 ? [...draft.seats, seat] : draft.seats.with(place, seat);
    if (seat.roles.includes("convenor")) draft.vacancy = null;
  },
  "idle.told": (draft, _, at) => {
    draft.idleTold = [...draft.idleTold, at];
  },
  "procedure.adopted": (draft, { to }) => {
    draft.procedure = to;
  },
  "convenor.left": (draft, { until: until2 }) => {
    draft.vacancy = until2;
  },
  "person.unseated": (draft, fact) => {
    draft.seats = draft.seats.filter((held2) => !sameSeat(held2, fact));
  },
  "policy.locked": (draft, { policy }) => {
    draft.policy = policy;
    draft.policyLocked = true;
  },
  "policy.chosen": (draft, { policy }) => {
    draft.policy = policy;
  },
  "policy.unlocked": (draft) => {
    draft.policyLocked = false;
  },
  "signing.planned": (draft, { plan }) => {
    draft.plan = plan;
  },
  "clause.added": (draft, { clause, section, after, body, by }, at) => {
    const place = after === null ? draft.order.length : draft.order.indexOf(after) + 1;
    draft.order = draft.order.toSpliced(place, 0, clause);
    draft.clauses[clause] = {
      ...body,
      id: clause,
      section,
      status: "proposed",
      revision: 1,
      revisedAt: at,
      revisedBy: by
    };
  },
  // What the parties have seen stays readable, out of the text; a proposal that nobody saw is gone.
  "clause.removed": (draft, { clause }) => {
    draft.order = draft.order.filter((id) => id !== clause);
    if (draft.status === "draft") delete draft.clauses[clause];
    draft.removed = [...draft.removed, clause];
  },
  "clause.revised": (draft, { clause, revision, body, kind, by }, at) => {
    const editorialAt = kind === "editorial" && draft.status !== "draft" ? at : void 0;
    const { id, section, status } = need(draft.clauses, clause);
    const revised = { id, section, status, ...body, revision, revisedAt: at, revisedBy: by };
    draft.clauses[clause] = editorialAt ? { ...revised, editorialAt } : revised;
    draft.concordance = null;
    if (kind === "editorial") carryPositions(draft, clause, revision);
  },
  "letters.assigned": (draft, { letters }) => {
    for (const [clause, duties] of Object.entries(letters)) {
      draft.clauses[clause] = withLetters(need(draft.clauses, clause), duties);
    }
  },
  "understanding.marked": (draft, { clause, party, revision, by }, at) => {
    draft.understood[positionKey(clause, party)] = { revision, by, at };
  },
  "position.stated": (draft, { clause, party, revision, stance, reason, by }, at) => {
    const key = positionKey(clause, party);
    const { deemed: _, ...spoken } = held(draft, clause, party);
    draft.positions[key] = { ...spoken, revision, stance, reason, by, at };
  },
  ...mandateWriters,
  "objection.raised": (draft, { objection, type: _, ...said }, at) => {
    draft.objections[objection] = {
      ...said,
      id: objection,
      at,
      status: "raised",
      proposal: null,
      outcome: ""
    };
  },
  "objection.settled": (draft, { objection, outcome }) => {
    draft.objections[objection] = { ...need(draft.objections, objection), outcome };
  },
  "resolution.planned": (draft, { objection, on, how, place }) => {
    const meetings = [...need(draft.objections, objection).meetings ?? [], { on, how, place }];
    draft.objections[objection] = { ...need(draft.objections, objection), meetings };
  },
  "resolution.proposed": (draft, { objection, title, text, by }, at) => {
    const answered2 = need(draft.objections, objection);
    const rounds = (answered2.rounds ?? 0) + 1;
    draft.objections[objection] = { ...answered2, rounds, proposal: { title, text, by, at } };
  },
  ...callWriters,
  "reasons.asked": () => {
  },
  "concern.raised": () => {
  },
  "reasons.added": (draft, { objection, reason, ground, by }) => {
    draft.objections[objection] = { ...need(draft.objections, objection), reason, ground, by };
  },
  "editorial.contested": (draft, { clause }) => {
    const { editorialAt: _, ...contested } = need(draft.clauses, clause);
    draft.clauses[clause] = contested;
  },
  "wait.waived": (draft, { clause, party, amendment }, at) => {
    const key = positionKey(clause, party);
    draft.waived[amendment ? `${amendment}:${key}` : key] = at;
  },
  "clause.decided": () => {
  },
  "agreement.reopened": () => {
  },
  "concordance.certified": (draft, { concordance }) => {
    draft.concordance = concordance;
  },
  "approval.recorded": (draft, { party, type: _, ...approval }, at) => {
    draft.approvals[party] = [...draft.approvals[party] ?? [], { ...approval, at }];
  },
  "agreement.sealed": (draft, { number, digest, by }, at) => {
    draft.seals = [...draft.seals, { number, digest, at, by, voided: null }];
    draft.signing = { ...draft.signing, deadline: null, longStop: null, consents: {} };
  },
  "seal.voided": (draft, { number, reason, by }, at) => {
    draft.seals = draft.seals.map(
      (seal) => seal.number === number ? { ...seal, voided: { at, by, reason } } : seal
    );
  },
  "effect.dated": (draft, fact) => {
    draft.effectiveAt = fact.at;
  },
  ...lifeWriters,
  ...amendmentWriters,
  ...obligationWriters,
  ...signingWriters
};
function carryPositions(draft, clause, revision) {
  for (const party of Object.keys(draft.parties)) {
    const key = positionKey(clause, party);
    const position2 = draft.positions[key];
    const understood = draft.understood[key];
    if (position2 && position2.revision === revision - 1) draft.positions[key] = { ...position2, revision };
    if (understood && understood.revision === revision - 1)
      draft.understood[key] = { ...understood, revision };
  }
}
function withLetters(clause, duties) {
  const responsibilities = clause.responsibilities.map((duty) => ({
    ...duty,
    letters: duties[duty.id] ?? duty.letters
  }));
  return { ...clause, responsibilities };
}
function withoutParty(clause, party) {
  const responsibilities = clause.responsibilities.map((duty) => {
    const { [party]: _, ...letters } = duty.letters;
    return { ...duty, letters };
  });
  return { ...clause, responsibilities };
}
function sameSeat(one, other) {
  return one.party === other.party && one.person === other.person;
}
class Step {
  facts = [];
  /** The parties that may read the entry; null: everybody. */
  readers = null;
  actor;
  at;
  draft;
  constructor(agreement, actor, at) {
    this.draft = agreement === null ? null : draftOf(agreement);
    this.actor = actor;
    this.at = at;
  }
  /** The state after the facts so far. */
  get agreement() {
    if (!this.draft) throw new Error("The agreement does not exist before agreement.created.");
    return this.draft;
  }
  record(fact) {
    this.facts.push(fact);
    if (this.draft) applyFact(this.draft, fact, this.at);
    else this.draft = evolve(null, fact, this.at);
  }
  /** Moves a chart; refuses the whole command when the chart does not allow it. */
  move(chart, entity, event, extra = {}) {
    const reasons = this.tryMove(chart, entity, event, extra);
    refuseFor("Refused", reasons);
  }
  /** Moves a chart if it allows it, and says why not otherwise: for consequences that fire only where the chart lists them. */
  tryMove(chart, entity, event, { because, ...extra } = {}) {
    const tried = this.attempt(chart, entity, event, extra);
    if ("reasons" in tried) return tried.reasons;
    this.record(because === void 0 ? tried.move : { ...tried.move, because });
    return [];
  }
  attempt(chart, entity, type, extra) {
    const scene = sceneOf(this.agreement, entity);
    const event = { ...extra, type, at: this.at, actor: this.actor };
    const tried = attempt(charts[chart], stateOf(scene.agreement, chart, scene.id), scene, event);
    return "move" in tried ? { move: { ...tried.move, entity } } : tried;
  }
}
function stateOf(agreement, chart, entity) {
  if (chart === "agreement") return agreement.status;
  if (chart === "position") return agreement.positions[entity]?.status ?? "none";
  const entities = {
    clause: agreement.clauses,
    objection: agreement.objections,
    participation: agreement.parties,
    signature: agreement.slots,
    obligation: agreement.obligations,
    amendment: agreement.amendments
  }[chart];
  const held2 = ownValue(entities, entity);
  refuseFor("Missing", held2 ? [] : [{ code: `${chart}_missing`, detail: { id: entity } }]);
  return held2?.status ?? "";
}
function decide(agreement, name, input, actor, at) {
  const rule2 = rules[name];
  try {
    if (agreement !== null) refuseEarly(agreement, rule2, actor, at);
    const step = new Step(agreement, actor, at);
    rule2.follows(step, input);
    const role = agreement === null ? null : roleAmong(agreement, actor, rule2.roles);
    const readers = step.readers === null ? {} : { readers: step.readers.toSorted() };
    return {
      decided: { entry: rule2.entry, role, facts: step.facts, ...readers, agreement: step.agreement }
    };
  } catch (error) {
    if (error instanceof RefusalSignal) return { refusal: error.refusal };
    throw error;
  }
}
function refuseEarly(agreement, rule2, actor, at) {
  refuseFor("Forbidden", whoReasons(agreement, actor, rule2));
  refuseFor("Refused", rule2.may?.(agreement, actor, at) ?? []);
}
function available(agreement, actor, at) {
  const names = Object.keys(rules);
  return Object.fromEntries(names.map((name) => [name, availableOne(agreement, name, actor, at)]));
}
function availableOne(agreement, command, actor, at) {
  const rule2 = rules[command];
  const who = whoReasons(agreement, actor, rule2);
  if (who.length > 0) return { command, allowed: false, kind: "Forbidden", reasons: who };
  const reasons = rule2.may?.(agreement, actor, at) ?? [];
  return { command, allowed: reasons.length === 0, kind: reasons.length > 0 ? "Refused" : null, reasons };
}
export {
  available,
  decide
};
