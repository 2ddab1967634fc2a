import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { dayWords, momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

/** What somebody else changed, as lines to read. */
export interface ChangeToRead {
	heading: string;
	by: string;
	fields: string[];
	reason: string | null;
}

export interface Reader {
	snapshot: PlanSnapshot;
	text: StaffText;
	clock: Clock;
}

export function changeToRead(change: RecordedChange, reader: Reader): ChangeToRead {
	return {
		heading: reader.text.builder.stale.change[change.change],
		by: whoAndWhen(change, reader),
		fields: fieldLines(change.fields, reader),
		reason: change.reason
	};
}

/** Each field as it was and as it is, a line each. */
export function fieldLines(
	fields: readonly { field: string; from: unknown; to: unknown }[],
	reader: Reader
): string[] {
	const { stale, field: names } = reader.text.builder;
	return fields.map(({ field, from, to }) =>
		stale.field(names[field] ?? field, valueWords(from, reader), valueWords(to, reader))
	);
}

/** An import has no name: its heading says where it came from. */
function whoAndWhen({ change, by, at }: RecordedChange, { text, clock }: Reader): string {
	const when = momentWords(at, clock);
	return change === 'imported' ? when : text.builder.stale.by(by, when);
}

/** A value of a field, as words: a date, a name, a status, or nothing. */
export function valueWords(value: unknown, reader: Reader): string {
	const { frame, builder } = reader.text;
	if (value === null || value === '') return builder.stale.nothing;
	if (typeof value !== 'object') return textWords(String(value), reader);
	const parts = Object.values(value).filter((part) => part !== null && part !== '');
	return parts.length === 0
		? builder.stale.nothing
		: frame.list(parts.map((part) => valueWords(part, reader)));
}

function textWords(value: string, { snapshot, text, clock }: Reader): string {
	const { area, actor, stepStatus } = text.vocabulary;
	const { suggested, goal, stageName } = text.builder;
	const known = new Map<string, string>(
		[suggested, actor, area, stepStatus, goal.statusName, stageName, text.referrals.state].flatMap((names) =>
			Object.entries(names)
		)
	);
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value, clock);
	const { goals, steps, requirements } = snapshot;
	const named =
		goals.find(({ id }) => id === value)?.title ??
		steps.find(({ id }) => id === value)?.description ??
		requirements.find(({ id }) => id === value)?.title;
	return known.get(value) ?? text.frame.quoted(named ?? value);
}
