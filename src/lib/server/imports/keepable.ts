import type * as z from 'zod/mini';
import {
	ImportedAppointment,
	ImportedGoal,
	ImportedNeed,
	ImportedOrder,
	ImportedReferral,
	ImportedRequirement,
	ImportedStep,
	ImportedWarning,
	type ImportedCase
} from '#lib/domain/imports/imported-case.ts';

type Report = (path: string, value: string) => void;

/**
 * The same case without the items that no command may carry, and what belongs to them. One odd item must not cost the person all the
 * others.
 */
export function keepable(imported: ImportedCase, report: Report): ImportedCase {
	const orders = fitting(ImportedOrder, imported.orders, report, 'order');
	const goals = fitting(ImportedGoal, imported.goals, report, 'goal');
	const [orderIds, goalIds] = [idsOf(imported.orders, orders), idsOf(imported.goals, goals)];
	const referrals = fitting(ImportedReferral, imported.referrals ?? [], report, 'referral');
	const warnings = fitting(ImportedWarning, imported.warnings ?? [], report, 'warning');
	return {
		...imported,
		orders,
		requirements: fitting(ImportedRequirement, imported.requirements, report, 'requirement', (each) =>
			orderIds.has(each.orderId)
		),
		needs: fitting(ImportedNeed, imported.needs, report, 'need'),
		goals,
		steps: fitting(ImportedStep, imported.steps, report, 'step', (each) => goalIds.has(each.goalId)),
		appointments: fitting(ImportedAppointment, imported.appointments, report, 'appointment'),
		...(imported.referrals && { referrals }),
		...(imported.warnings && { warnings })
	};
}

function fitting<Item extends { id: string }>(
	shape: z.ZodMiniType<Item>,
	items: readonly Item[],
	report: Report,
	kind: string,
	belongs: (item: Item) => boolean = () => true
): Item[] {
	return items.filter((item) => {
		const fits = shape.safeParse(item).success && belongs(item);
		if (!fits) report(`${kind}:${item.id}`, kind);
		return fits;
	});
}

/** Those that are kept, and those that the file only refers to: they may be here already. */
function idsOf(told: readonly { id: string }[], kept: readonly { id: string }[]) {
	const keptIds = new Set(kept.map(({ id }) => id));
	const gone = new Set(told.map(({ id }) => id).filter((id) => !keptIds.has(id)));
	return { has: (id: string) => !gone.has(id) };
}
