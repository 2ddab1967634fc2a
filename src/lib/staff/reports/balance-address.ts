import type { BalanceThing } from '#lib/domain/reports/balance.ts';
import { reportAddress } from '#lib/staff/addresses.ts';

/** Where one of these is read. */
export function balanceAddress(personId: string, { kind, id }: BalanceThing): string {
	const person = `/staff/people/${personId}`;
	if (id === null) return `${person}/fairness`;
	switch (kind) {
		case 'good_news_answered':
			return reportAddress({ personId, kind: 'positive_change', id });
		case 'reflection_answered':
			return reportAddress({ personId, kind: 'reflection', id });
		case 'step_confirmed':
		case 'step_asked':
			return `${person}/plan#step-${id}`;
		case 'appointment':
			return `${person}/appointments/${id}`;
		case 'side_asked':
		case 'warning':
			return `${person}/fairness/${id}`;
	}
}
