import fc from 'fast-check';
import { allTopics, circumstanceChoices } from '#lib/domain/people/circumstance-topics.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import {
	changedParts,
	changeKinds,
	feelings,
	noticers,
	allReflectionPrompts,
	strengthChoices
} from '#lib/domain/reports/choices.ts';
import { id } from '#lib/domain/compliance/standing.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { today } from './histories.ts';

/* Whatever a person may have written down as better, or thought about what: also about a missed appointment, and taken back. */

const sent = fc
	.record({
		daysAgo: fc.nat({ max: 60 }),
		isOnPhone: fc.boolean(),
		wasSeen: fc.boolean(),
		isTakenBack: fc.boolean()
	})
	.map(({ daysAgo, isOnPhone, wasSeen, isTakenBack }) => {
		const tappedAt = instantAt(addDays(today, -daysAgo), 9, 0);
		return {
			tappedAt,
			receivedAt: isOnPhone ? null : tappedAt,
			receipt: null,
			seenAt: wasSeen && !isOnPhone ? tappedAt : null,
			takenBackAt: isTakenBack ? tappedAt : null,
			answers: []
		};
	});
const orNull = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values));
/** Also what a rule might take for an excuse, a miss, a relapse or a promise. */
const words = fc.constantFrom(
	'I went!',
	'I was ill that day, here is the proof.',
	'I missed it and I do not care.',
	'I drank again.',
	'I will not come any more.'
);

const changes = fc
	.array(
		fc.record({
			sent,
			words,
			changeKind: orNull(...changeKinds),
			area: orNull(...partsOfLife),
			noticedBy: orNull(...noticers),
			strength: fc.constantFrom('', 'I ring somebody')
		}),
		{ maxLength: 4 }
	)
	.map((list) =>
		list.map(({ sent: times, changeKind, ...said }, index): SnapshotRecord => ({
			...said,
			...times,
			...(changeKind !== null && { changeKind }),
			kind: 'positive_change',
			id: id(10_000 + index)
		}))
	);

const reflections = fc
	.array(
		fc.record({
			sent,
			words,
			prompt: fc.constantFrom(...allReflectionPrompts, 'problem' as const),
			feeling: orNull(...feelings),
			about: fc.oneof(
				fc.constant({ kind: 'life' as const }),
				fc.nat({ max: 90 }).map((number) => ({ kind: 'appointment' as const, id: id(number) })),
				fc.nat({ max: 9 }).map((number) => ({ kind: 'step' as const, id: id(300 + number) }))
			)
		}),
		{ maxLength: 4 }
	)
	.map((list) =>
		list.map(({ sent: times, ...said }, index): SnapshotRecord => ({
			...said,
			...times,
			kind: 'reflection',
			id: id(11_000 + index)
		}))
	);

const told = fc
	.array(
		fc.record({
			sent,
			words,
			changed: fc.subarray([...changedParts]),
			since: orNull(today, addDays(today, -40), addDays(today, 20)),
			wanted: fc.subarray(['look_at_times', 'look_at_steps', 'call_back'] as const),
			lookOn: orNull(today, addDays(today, 8)),
			lookedAgainOn: orNull(today, addDays(today, -3))
		}),
		{ maxLength: 3 }
	)
	.map((list) =>
		list.map(({ sent: times, ...said }, index): SnapshotRecord => ({
			...said,
			...times,
			kind: 'circumstance_change',
			id: id(12_000 + index)
		}))
	);

/** What they are good at, as anybody may have named it, whatever they say of it. */
const strengths = fc
	.array(
		fc.record({
			words,
			choice: orNull(...strengthChoices),
			namedBy: fc.constantFrom('person' as const, 'officer' as const, 'plan' as const),
			state: fc.constantFrom('suggested' as const, 'kept' as const, 'let_go' as const, 'not_me' as const),
			place: fc.option(fc.nat({ max: 3 }))
		}),
		{ maxLength: 3 }
	)
	.map((list) =>
		list.map((said, index): SnapshotRecord => ({
			...said,
			kind: 'strength',
			id: id(13_000 + index),
			byName: said.namedBy === 'officer' ? 'Priya Raman' : null,
			reason: said.namedBy === 'officer' ? 'I was ill that day, here is the proof.' : null,
			namedAt: instantAt(today, 8, 0)
		}))
	);

/** What officers wrote for the next one, and what the person put right beside it. */
const stories = fc
	.array(fc.record({ words, helps: words, seenAt: orNull(instantAt(today, 8, 0)), sent }), { maxLength: 2 })
	.map((list) =>
		list.flatMap(({ words: said, helps, seenAt, sent: times }, index): SnapshotRecord[] => [
			{
				kind: 'story',
				id: id(14_000 + index),
				version: index + 1,
				notAgain: said,
				helps,
				byName: 'Priya Raman',
				at: instantAt(today, 8, 0),
				seenAt
			},
			{
				kind: 'story_note',
				id: id(15_000 + index),
				storyId: id(14_000),
				words: helps,
				tappedAt: times.tappedAt,
				receivedAt: times.receivedAt,
				receipt: null,
				seenAt: times.seenAt
			}
		])
	);

/** What stands of their situation, whoever wrote it: context for a human, and for no rule. */
const situation = fc
	.array(
		fc.record({
			topic: fc.constantFrom(...allTopics),
			words,
			isAllDay: fc.boolean(),
			writtenBy: fc.constantFrom('person' as const, 'officer' as const)
		}),
		{ maxLength: 3 }
	)
	.map((list) =>
		list.map(({ topic, isAllDay, ...said }, index): SnapshotRecord => ({
			...said,
			kind: 'circumstance',
			id: id(16_000 + index),
			topic,
			chosen: [...circumstanceChoices[topic]],
			...(!isAllDay && { fromTime: '00:00', untilTime: '23:59' }),
			minutes: topic === 'travel' ? 600 : null,
			byName: 'Priya Raman',
			at: instantAt(today, 8, 0)
		}))
	);

export const anyEntries: fc.Arbitrary<SnapshotRecord[]> = fc
	.tuple(changes, reflections, told, strengths, stories, situation)
	.map((parts) => parts.flat());
