import { withinSentence } from '#lib/i18n/dates.ts';
import type { ComplianceSetting } from '#lib/domain/compliance/settings.ts';
import type { ReplySetting } from '#lib/domain/organisation/reply-setting.ts';
import { defaultSequencingPolicy, type Setting } from '#lib/domain/plan/sequencing-policy.ts';
import type { SequencingSetting } from '#lib/domain/plan/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { PolicyKind } from '#lib/policy/entries/policy-entry.ts';

export type SettingUnit = 'steps' | 'days' | 'calendar_days' | 'working_days' | 'hours';
type Basis = Exclude<Setting['basis'], 'local'> | PolicyKind;

/** What an administrator can set for an area. */
export const settingsEn = {
	home: {
		heading: 'Administration',
		intro: 'You run the service here. You see no case: no names, no plans, no reports.',
		groups: { organisation: 'Staff and places', rules: 'Numbers and rules', service: 'The service' },
		agencies: 'Whom practitioners can refer to, and how long people usually wait.',
		plan: 'The numbers by which plans are put in order.',
		'fair-process': 'The numbers of days around a missed appointment.',
		replies: 'How soon people are answered who write or tell you something.',
		textsDue: (count: number, oldest: string) =>
			`Texts on law and policy to check: ${count}. They were last checked more than 12 months ago, the oldest on ${oldest}. Tell whoever runs Waymark.`,
		bankHolidaysEnd: (day: string) =>
			`Bank holidays are known until ${day}. Ask whoever runs Waymark for a newer version before then.`,
		bankHolidaysOver: (day: string) =>
			`Bank holidays were known until ${day}. Working days are now counted without them. Ask whoever runs Waymark for a newer version.`
	},
	group: {
		plan: {
			heading: 'Plan settings',
			intro:
				'These numbers decide how plans are put in order and what is listed as not happening. Rules that keep people safe are not among them.'
		},
		'fair-process': {
			heading: 'Fair process settings',
			intro: 'These numbers decide how much time there is around a missed appointment.'
		},
		replies: {
			heading: 'Reply times',
			intro:
				'This number decides by which day people are told to expect an answer, and what Today calls late. It is a promise: set what the team can keep.'
		}
	},
	notASetting:
		'How long a warning counts is law and not a setting: 12 months, beginning with the day it was given (Sentencing Act 2020, Schedules 10 and 16). Nobody can change it here.',
	forWhom: 'For whom',
	everybody: 'Everybody',
	/** Whose number is in force. */
	from: { usual: 'As usual', everybody: 'Set for everybody', team: 'Set for this team' },
	inForce: 'In force',
	usual: 'Usual value',
	restsOn: 'Rests on',
	source: 'Source',
	lastChecked: (date: string) => `last checked on ${date}`,
	basis: {
		design: 'Our design: a reasoned number, with no study behind it',
		evidence: 'Published evidence',
		law: 'The law',
		policy: 'A national rule',
		local: 'A rule of the area',
		app: 'A promise of this service',
		guidance: 'Guidance that is no rule here'
	} as Record<Basis, string>,
	confidence: {
		high: 'We are sure of it.',
		medium: 'We are fairly sure of it.',
		low: 'We are not sure of it.'
	},
	change: 'See or change',
	back: (group: string) => `Back: ${group}`,
	value: (unit: string) => `New value, in ${unit}`,
	reason: 'Why is it changed?',
	reasonHint: 'It is kept in the history, with your name.',
	save: 'Save',
	toUsual: 'Go back to what is usual',
	saved: 'Saved. It is in force from now on.',
	history: 'History',
	noHistory: 'It has never been changed.',
	entry: (value: string, whom: string) => `${value} (${whom})`,
	backToUsual: 'Back to what is usual',
	by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	unit: {
		steps: 'steps',
		days: 'days',
		calendar_days: 'calendar days',
		working_days: 'working days',
		hours: 'hours'
	} as Record<SettingUnit, string>,
	amount: {
		steps: (count: number) => plural('en', count, { one: () => '1 step', other: (many) => `${many} steps` }),
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` }),
		calendar_days: (count: number) =>
			plural('en', count, { one: () => '1 calendar day', other: (many) => `${many} calendar days` }),
		working_days: (count: number) =>
			plural('en', count, { one: () => '1 working day', other: (many) => `${many} working days` }),
		hours: (count: number) => plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` })
	} as Record<SettingUnit, (count: number) => string>,
	name: {
		nowCap: 'Steps at once',
		courtStartSoonDays: 'Court work that starts soon',
		assumedWaitDays: 'Wait to reckon with',
		assumedDaysUntilNeeded: 'When a step is needed',
		referralAnswerDays: 'Answer to a referral',
		agencyReportDays: 'Word from an agency',
		planReviewDays: 'Going through the plan',
		gapOnTodayDays: 'Old gaps on Today',
		pauseLongestDays: 'Longest pause',
		evidenceWindowDays: 'Time to give their side',
		contactWithinWorkingDays: 'First contact',
		decideWithinWorkingDays: 'Decision',
		breachToCourtWorkingDays: 'Breach put to the court',
		recentMissDays: 'How far back a miss is news',
		rescheduleNoticeHours: 'Notice to move an appointment',
		replyWithinWorkingDays: 'Answer to a person'
	} as Record<SequencingSetting | ComplianceSetting | ReplySetting, string>,
	what: {
		nowCap:
			'How many steps of their own a person is asked to do at once. Work that the court ordered counts, and is never cut by it.',
		courtStartSoonDays: 'Work that the court ordered comes next when it starts within so many days.',
		assumedWaitDays: 'How long a wait is taken to be where the agency has not said.',
		assumedDaysUntilNeeded:
			'How far off a step is taken to be needed where neither it nor its goal has a date.',
		referralAnswerDays: 'A referral without an answer for so many days is listed as not happening.',
		agencyReportDays: 'An agency that has told us nothing for so many days is listed as not happening.',
		planReviewDays: 'A plan that nobody went through for so many days is listed.',
		gapOnTodayDays:
			'Planned work that has not happened for so many days comes to the Today of the practitioner.',
		pauseLongestDays: 'A pause of a plan is looked at again within so many days.',
		evidenceWindowDays: 'From the day the person is asked, so long can they give their side.',
		contactWithinWorkingDays: 'After a missed appointment, so soon does the practitioner get in touch.',
		decideWithinWorkingDays:
			'After a missed appointment, so soon is a decision expected. It is never before the time to give their side is over.',
		breachToCourtWorkingDays: 'So soon is a breach put to the court.',
		recentMissDays:
			'A miss that came from the case system opens a question to the person only if it is no older than this. Older ones are listed for the practitioner.',
		rescheduleNoticeHours: 'So long before an appointment should a person ask to move it.',
		replyWithinWorkingDays:
			'People are told that they are answered within so many working days, not counting the day it arrives. What waits longer is late on Today, and the team page says how often the promise is kept.'
	} as Record<SequencingSetting | ComplianceSetting | ReplySetting, string>,
	/** Why the usual number of a plan setting is what it is. */
	because: {
		...sourcesOf(defaultSequencingPolicy),
		replyWithinWorkingDays: 'Soon enough to be of use before most appointments; no study gives a number'
	}
};

function sourcesOf(policy: Record<SequencingSetting, Setting>): Record<SequencingSetting, string> {
	const sources = Object.entries(policy).map(([name, { source }]) => [name, source]);
	return Object.fromEntries(sources) as Record<SequencingSetting, string>;
}

export type SettingsText = typeof settingsEn;
