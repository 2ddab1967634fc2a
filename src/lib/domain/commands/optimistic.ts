import type { Command, CommandType } from './commands.ts';
import { isTappedBefore, type Tap } from '#lib/domain/time/tap.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { RecordKind, RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { DecisionGiven } from '#lib/domain/compliance/record.ts';

/** A command that this phone holds and whose effect has not come back in a sync. */
export interface PendingCommand {
	command: Command;
	/** When it was tapped, as far as it can be known. */
	tap: Tap;
	/** What the server said when it took the command; null while it is only on this phone. */
	receivedAt: number | null;
	receipt: string | null;
	/** The server will not take it as it is. */
	refused: boolean;
}

/**
 * A person's records as they see them: what the server sent, with their own unconfirmed commands laid over it. Nothing
 * is stored, so a sync can neither lose nor double an effect. A refused command shows what it would have added, never
 * a change to what the server holds: that change did not happen.
 */
export function overlay(
	records: Iterable<SnapshotRecord>,
	pending: Iterable<PendingCommand>
): SnapshotRecord[] {
	const byKey: Records = new Map([...records].map((record) => [recordKey(record), record]));
	for (const one of pending) applyLocally(byKey, one);
	return [...byKey.values()];
}

type Records = Map<string, SnapshotRecord>;
type Effect<Type extends CommandType> = (
	records: Records,
	command: Command<Type>,
	pending: PendingCommand
) => void;

const additions: { [Type in CommandType]?: Effect<Type> } = {
	'obstacle.report': (records, command, pending) =>
		add(records, {
			...command.payload,
			...asSent(command, pending),
			kind: 'obstacle',
			state: 'sent',
			answers: []
		}),
	'positive_change.record': (records, command, pending) =>
		add(records, {
			...command.payload,
			...asSent(command, pending),
			kind: 'positive_change',
			answers: []
		}),
	'reflection.record': (records, command, pending) =>
		add(records, { ...command.payload, ...asSent(command, pending), kind: 'reflection', answers: [] }),
	'relapse.report': (records, command, pending) =>
		add(records, {
			...command.payload,
			...asSent(command, pending),
			kind: 'relapse',
			recorded: null,
			answers: []
		}),
	'goal.propose': (records, command, pending) =>
		add(records, {
			...command.payload,
			...asSent(command, pending),
			...asProposed,
			proposed: 'goal',
			goalId: null
		}),
	'step.propose': (records, command, pending) =>
		add(records, {
			...command.payload,
			...asSent(command, pending),
			...asProposed,
			proposed: 'step',
			area: null
		}),
	'plan.disagree': (records, command, pending) =>
		add(records, { ...command.payload, ...asSent(command, pending), kind: 'disagreement', answers: [] }),
	'account.give': (records, command, pending) => {
		const { eventId, ...account } = command.payload;
		change(records, 'compliance_event', eventId, (event) => ({
			...event,
			accounts: withOneMore(event.accounts, {
				...account,
				...asSent(command, pending),
				recordedBy: null
			})
		}));
	},
	'look.ask': (records, command, pending) => {
		const { eventId, ...look } = command.payload;
		change(records, 'compliance_event', eventId, (event) => ({
			...event,
			looks: withOneMore(event.looks, {
				...look,
				...asSent(command, pending),
				decisionId: null,
				byItself: false,
				answer: null
			})
		}));
	}
};

/** The server's own copy of the same id knows more. */
function withOneMore<Part extends { id: string }>(parts: Part[], part: Part): Part[] {
	return parts.some(({ id }) => id === part.id) ? parts : [...parts, part];
}

const asProposed = { kind: 'proposal' as const, outcome: null, becameId: null, answers: [] };

const changes: { [Type in CommandType]?: Effect<Type> } = {
	'obstacle.withdraw': (records, { payload }) =>
		change(records, 'obstacle', payload.obstacleId, (obstacle) => ({ ...obstacle, state: 'withdrawn' })),
	'appointment.reply': (records, { payload }, pending) =>
		change(records, 'appointment', payload.appointmentId, (appointment) =>
			// Another phone of theirs may have said something since.
			appointment.replied && isTappedBefore(timesOf(pending), appointment.replied)
				? appointment
				: { ...appointment, reply: payload.reply, replied: timesOf(pending) }
		),
	'step.claim': (records, command, pending) =>
		change(records, 'step', command.payload.stepId, (step) =>
			// The server's own copy of this claim may already carry an answer.
			step.claim && (step.claim.id === command.id || step.claim.tappedAt === pending.tap.at)
				? step
				: {
						...step,
						claim: {
							id: command.id,
							...timesOf(pending),
							words: command.payload.words,
							doneOn: command.payload.doneOn,
							answer: null
						}
					}
		),
	'step.choose': (records, { payload }) => {
		const plan = [...records.values()].find((record) => record.kind === 'plan');
		if (plan) put(records, { ...plan, choices: payload.stepIds });
	},
	'answer.read': (records, command, { tap }) => {
		const read = new Set(command.payload.answerIds);
		for (const record of records.values()) put(records, markRead(record, read, tap.at));
	},
	'decision.read': (records, { payload }, { tap }) => {
		changeDecision(records, payload.decisionId, (decision) => ({
			...decision,
			readAt: decision.readAt ?? tap.at
		}));
		markLooksRead(records, payload.decisionId, tap.at);
	},
	'pulse.give': (records, { payload }) =>
		changeDecision(records, payload.decisionId, (decision) => ({ ...decision, pulseGiven: true })),
	'settings.change': (records, { payload }) => {
		const person = [...records.values()].find((record) => record.kind === 'person');
		if (person) put(records, { ...person, ...definedOf(payload) });
	}
};

function applyLocally(records: Records, pending: PendingCommand): void {
	const effects = pending.refused ? additions : { ...additions, ...changes };
	const effect = effects[pending.command.type] as Effect<CommandType> | undefined;
	effect?.(records, pending.command, pending);
}

function asSent(command: Command, pending: PendingCommand) {
	const { receipt, refused } = pending;
	return { id: command.id, ...timesOf(pending), receipt, seenAt: null, ...(refused && { refused }) };
}

function timesOf({ tap, receivedAt }: PendingCommand) {
	return { tappedAt: tap.at, receivedAt, clock: tap.clock };
}

// The server's record of the same id knows more: it may have been seen or answered already.
function add(records: Records, record: SnapshotRecord): void {
	if (!records.has(recordKey(record))) put(records, record);
}

function put(records: Records, record: SnapshotRecord): void {
	records.set(recordKey(record), record);
}

function change<Kind extends RecordKind>(
	records: Records,
	kind: Kind,
	id: string,
	next: (record: RecordOf<Kind>) => RecordOf<Kind>
): void {
	const record = records.get(recordKey({ kind, id }));
	if (record) put(records, next(record as RecordOf<Kind>));
}

function changeDecision(
	records: Records,
	id: string,
	next: (decision: DecisionGiven) => DecisionGiven
): void {
	for (const record of records.values())
		if (record.kind === 'compliance_event' && record.decisions.some((decision) => decision.id === id))
			put(records, {
				...record,
				decisions: record.decisions.map((decision) => (decision.id === id ? next(decision) : decision))
			});
}

/** Answers to requests to look again stand on the same page, and are read with it. */
function markLooksRead(records: Records, decisionId: string, at: number): void {
	for (const record of records.values())
		if (record.kind === 'compliance_event' && record.decisions.some(({ id }) => id === decisionId))
			put(records, {
				...record,
				looks: record.looks.map((look) =>
					look.answer ? { ...look, answer: { ...look.answer, readAt: look.answer.readAt ?? at } } : look
				)
			});
}

function markRead(record: SnapshotRecord, read: ReadonlySet<string>, at: number): SnapshotRecord {
	const mark = <Answer extends { id: string; readAt: number | null }>(answer: Answer): Answer =>
		read.has(answer.id) ? { ...answer, readAt: answer.readAt ?? at } : answer;
	if (record.kind === 'obstacle') return { ...record, answers: record.answers.map(mark) };
	if (record.kind === 'positive_change') return { ...record, answers: record.answers.map(mark) };
	if (record.kind === 'reflection') return { ...record, answers: record.answers.map(mark) };
	if (record.kind === 'relapse') return { ...record, answers: record.answers.map(mark) };
	if (record.kind === 'proposal') return { ...record, answers: record.answers.map(mark) };
	if (record.kind === 'disagreement') return { ...record, answers: record.answers.map(mark) };
	return record;
}

function definedOf<Payload extends object>(
	payload: Payload
): { [Key in keyof Payload]: NonNullable<Payload[Key]> } {
	const entries = Object.entries(payload).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as { [Key in keyof Payload]: NonNullable<Payload[Key]> };
}
