import { typedInPlan } from '#lib/domain/plan/typed-in-plan.ts';
import { agreementNow } from '#lib/domain/plan/agreement.ts';
import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import { planChanges, type FieldChange, type PlanChange } from '#lib/domain/plan/plan-changes.ts';
import type { AreaOfNeed, GoalStatus, StepActor, StepStatus } from '#lib/domain/plan/vocabulary.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { sayPlanChange } from '#lib/i18n/plan/plan-change-words.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/** What is different from what they last agreed to; null where that is not kept here, or they never did. */
export function changedSinceAgreed(snapshot: Snapshot): PlanChange[] | null {
	const version = agreementNow(snapshot).lastAgreed?.version;
	return version ? planChanges(version.content, planContentOf(snapshot)) : null;
}

/** One change in words: a sentence, and for what was only reworded or moved, each part before and now. */
export interface ChangeLine {
	key: string;
	says: string;
	fields: { label: string; before: string; now: string }[];
	/** What somebody typed, of all that is said here. */
	typed: string[];
}

export function changeLine(me: Pick<Me, 'text' | 'date' | 'snapshot'>, change: PlanChange): ChangeLine {
	const text = me.text.planVoice.changes;
	const fields: FieldChange<FieldName>[] = 'fields' in change ? change.fields : [];
	return {
		key: 'goalId' in change ? change.goalId : change.stepId,
		says: sayPlanChange(change, me.text.planChanges),
		fields: fields.map(({ field, from, to }) => ({
			label: me.text.planChanges.field[field],
			before: text.before(valueWords(me, field, from)),
			now: text.now(valueWords(me, field, to))
		})),
		typed: [...typedInPlan(me.snapshot), ...fields.flatMap(({ from, to }) => [from ?? '', to ?? ''])]
	};
}

type FieldName = keyof Me['text']['planChanges']['field'];

function valueWords(
	{ text, date, snapshot }: Pick<Me, 'text' | 'date' | 'snapshot'>,
	field: FieldName,
	value: string | null
): string {
	if (value === null) return text.planVoice.changes.nothing;
	switch (field) {
		case 'status':
			return text.planVoice.status[value as GoalStatus | StepStatus];
		case 'area':
			return text.areas[value as AreaOfNeed];
		case 'actor':
			return text.plan.who[value as StepActor];
		case 'targetDate':
			return date(value);
		case 'goalId':
			return snapshot.goals.find(({ id }) => id === value)?.title ?? text.planVoice.changes.nothing;
		default:
			return value;
	}
}
