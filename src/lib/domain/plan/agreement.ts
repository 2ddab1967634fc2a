import type { PlanRecord, PlanVersionRecord } from './record.ts';
import { instantAt, localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { PlanAgreement } from './vocabulary.ts';

export interface AgreementNow {
	/** What the person said the last time that the plan was gone through with them; null where it never was. */
	said: PlanAgreement | null;
	/** The day of it; null where it came from elsewhere without one. */
	on: LocalDate | null;
	ownWords: string | null;
	/** On that day or since they said that they do not agree with the plan: both stand on record. */
	disagreedOn: LocalDate | null;
	/** The last time they agreed; `version`: the plan as it was then, where it is kept here. */
	lastAgreed: { on: LocalDate | null; version: PlanVersionRecord | null } | null;
}

interface AgreementWorld {
	plan: PlanRecord | null;
	/** Latest first. */
	planVersions: readonly PlanVersionRecord[];
	disagreements: readonly { about: { kind: string }; tappedAt: Instant }[];
}

/**
 * What the person agreed to, for every page that speaks of it. Each time is kept with the plan as it was; an agreement that came
 * from elsewhere has only its day.
 */
export function agreementNow({ plan, planVersions, disagreements }: AgreementWorld): AgreementNow {
	const [latest] = planVersions;
	const version = planVersions.find(({ agreement }) => agreement === 'agreed') ?? null;
	// What came from elsewhere is only taken over where nothing later was said here.
	const isElsewhere = plan !== null && plan.agreement !== null && plan.agreedOn !== (latest?.on ?? null);
	const last =
		isElsewhere || !latest
			? { agreement: plan?.agreement ?? null, on: plan?.agreedOn ?? null, ownWords: plan?.ownWords ?? null }
			: latest;
	// Of an agreement only the day is kept, so that one of that day is told too.
	const disagreed = disagreements
		.filter(({ about, tappedAt }) => about.kind === 'plan' && tappedAt >= startOf(last.on))
		.reduce<number | null>((latestTap, { tappedAt }) => Math.max(latestTap ?? tappedAt, tappedAt), null);
	return {
		said: last.agreement,
		on: last.on,
		ownWords: last.ownWords,
		disagreedOn: disagreed === null ? null : localDate(disagreed),
		lastAgreed:
			last.agreement === 'agreed' && last !== latest
				? { on: last.on, version: null }
				: version && { on: version.on, version }
	};
}

function startOf(day: LocalDate | null): number {
	return day === null ? -Infinity : instantAt(day, 0, 0);
}
