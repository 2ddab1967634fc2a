import type { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import {
	courtOrders,
	entriesOf,
	type Confidence,
	type PolicyKind,
	type Source
} from '#lib/policy/entries/policy-entry.ts';
import {
	enforcementFramework,
	historicTargets,
	ourPromise,
	outcomeCodes,
	schedule10
} from '#lib/policy/entries/sources.ts';

/** A number that an area may set for itself, with where the usual value comes from. */
export interface PolicySetting {
	usual: number;
	unit: 'calendar_days' | 'working_days' | 'hours';
	kind: PolicyKind;
	source: Source;
	confidence: Confidence;
	lastChecked: LocalDate;
}

const lastChecked = '2026-11-22';

export const complianceSettings: Record<keyof ComplianceSettings, PolicySetting> = {
	evidenceWindowDays: {
		usual: 7,
		unit: 'calendar_days',
		kind: 'policy',
		source: outcomeCodes('response period after a missed appointment'),
		confidence: 'medium',
		lastChecked
	},
	contactWithinWorkingDays: {
		usual: 1,
		unit: 'working_days',
		kind: 'policy',
		source: enforcementFramework('contact after a missed appointment'),
		confidence: 'medium',
		lastChecked
	},
	decideWithinWorkingDays: {
		usual: 6,
		unit: 'working_days',
		kind: 'policy',
		source: enforcementFramework('published training, 2014 to 2021'),
		confidence: 'medium',
		lastChecked
	},
	breachToCourtWorkingDays: {
		usual: 10,
		unit: 'working_days',
		kind: 'policy',
		source: historicTargets('2017 to 2019'),
		confidence: 'medium',
		lastChecked
	},
	recentMissDays: {
		usual: 28,
		unit: 'calendar_days',
		kind: 'app',
		source: ourPromise('history is not news'),
		confidence: 'medium',
		lastChecked
	},
	rescheduleNoticeHours: {
		usual: 48,
		unit: 'hours',
		kind: 'policy',
		source: outcomeCodes('rescheduling: 48 hours’ notice'),
		confidence: 'high',
		lastChecked
	}
};

/** What holds where an area has set nothing. */
export const usualSettings: ComplianceSettings = {
	evidenceWindowDays: complianceSettings.evidenceWindowDays.usual,
	contactWithinWorkingDays: complianceSettings.contactWithinWorkingDays.usual,
	decideWithinWorkingDays: complianceSettings.decideWithinWorkingDays.usual,
	breachToCourtWorkingDays: complianceSettings.breachToCourtWorkingDays.usual,
	recentMissDays: complianceSettings.recentMissDays.usual,
	rescheduleNoticeHours: complianceSettings.rescheduleNoticeHours.usual
};

/** The life of a warning is law, so it is told here and set nowhere; `domain/compliance/warning-life.ts` computes it. */
export const settingEntries = entriesOf('setting', lastChecked, [
	{
		id: 'warning-life',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(4), and Schedule 16 paragraph 6'),
		confidence: 'high',
		says: [
			{ en: 'A warning counts for 12 months.', cy: 'Mae rhybudd yn cyfrif am 12 mis.' },
			{ en: 'The day you get it is the first day.', cy: 'Y diwrnod y cewch ef yw’r diwrnod cyntaf.' },
			{
				en: 'The last day is the one before the same date next year.',
				cy: 'Y diwrnod olaf yw’r un cyn yr un dyddiad y flwyddyn nesaf.'
			}
		]
	}
]);
