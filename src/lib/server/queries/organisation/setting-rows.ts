import { ComplianceSetting } from '#lib/domain/compliance/settings.ts';
import { ReplySetting } from '#lib/domain/organisation/reply-setting.ts';
import { USUAL_REPLY_DAYS } from '#lib/domain/organisation/reply-times.ts';
import { defaultSequencingPolicy } from '#lib/domain/plan/sequencing-policy.ts';
import { SequencingSetting } from '#lib/domain/plan/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { SettingsText, SettingUnit } from '#lib/i18n/organisation/staff-settings.en.ts';
import type { Confidence, Source } from '#lib/policy/entries/policy-entry.ts';
import { complianceSettings } from '#lib/policy/compliance/usual-settings.ts';
import type { SettingEntry } from './area-settings.ts';

export type SettingGroup = keyof SettingsText['group'];
export type SettingName = SequencingSetting | ComplianceSetting | ReplySetting;

interface SettingFacts {
	name: SettingName;
	usual: number;
	unit: SettingUnit;
	basis: keyof SettingsText['basis'];
	/** Where a document says the number; null where the reason is our own and in the catalogue. */
	document: { source: Source; confidence: Confidence; lastChecked: LocalDate } | null;
}

export interface SettingRow extends SettingFacts {
	/** What holds for everybody, or for the team that is looked at. */
	value: number;
	from: 'usual' | 'everybody' | 'team';
	/** The id of what this one form would replace; null for nothing. */
	replaces: string | null;
	/** What was ever set that bears on it, the latest first. */
	history: SettingEntry[];
}

const facts: Record<SettingGroup, SettingFacts[]> = {
	plan: SequencingSetting.options.map((name) => {
		const { value, basis } = defaultSequencingPolicy[name];
		const unit = name === 'nowCap' ? 'steps' : 'days';
		return { name, usual: value, unit, basis, document: null };
	}),
	'fair-process': ComplianceSetting.options.map((name) => {
		const { usual, unit, kind, ...document } = complianceSettings[name];
		return { name, usual, unit, basis: kind, document };
	}),
	replies: ReplySetting.options.map((name) => ({
		name,
		usual: USUAL_REPLY_DAYS,
		unit: 'working_days',
		basis: 'design',
		document: null
	}))
};

/** Each number of a group as it holds for a team, or for everybody where `teamId` is null. */
export function settingRows(
	group: SettingGroup,
	teamId: string | null,
	entries: readonly SettingEntry[]
): SettingRow[] {
	return facts[group].map((each) => {
		const history = entries.filter(({ setting }) => setting === each.name);
		const inForce = (team: string | null) =>
			history.find((entry) => entry.inForce && entry.teamId === team) ?? null;
		const [own, forAll] = [inForce(teamId), inForce(null)];
		const replaces = own?.id ?? null;
		if (teamId !== null && own?.value != null)
			return { ...each, value: own.value, from: 'team', replaces, history };
		if (forAll?.value != null) return { ...each, value: forAll.value, from: 'everybody', replaces, history };
		return { ...each, value: each.usual, from: 'usual', replaces, history };
	});
}
