import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import type { PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import {
	allReflectionPrompts,
	changedParts,
	changedSince,
	changeKinds,
	feelings,
	noticers,
	safeNowAnswers,
	substances
} from '#lib/domain/reports/choices.ts';
import { offers } from '#lib/domain/reports/obstacle-categories.ts';
import type { Feeling, ReflectionPrompt } from '#lib/domain/reports/record.ts';
import type {
	ChangedPart,
	ChangeKind,
	NoticedBy,
	Offer,
	SafeNow,
	Substance
} from '#lib/domain/reports/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { draftOf, isListOf, isOneOf, isText, isYesOrNo } from '#lib/person/forms/draft-shape.ts';

type ChangedSince = (typeof changedSince)[number];

export interface WentWellDraft {
	changeKind: ChangeKind;
	words: string;
	strength: string;
	area: PartOfLife | '';
	noticedBy: NoticedBy | '';
}

export interface ReflectionDraft {
	words: string;
	prompt: ReflectionPrompt;
	feeling: Feeling | '';
	wouldRatherTalk: boolean;
}

/** `saidOn`: the day that the form called today when it was kept. */
export interface ChangedDraft {
	changed: ChangedPart[];
	since: ChangedSince | '';
	sinceDay: string;
	saidOn: string;
	wanted: Offer[];
	words: string;
}

export interface RelapseDraft {
	safeNow: SafeNow | '';
	substance: Substance | '';
	wanted: Offer[];
	words: string;
}

/** What the form did not ask when an older version of it saved a draft. */
const askedSince = { changeKind: 'went_well', noticedBy: '', wouldRatherTalk: false };

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readWentWellDraft(body: unknown): WentWellDraft | null {
	const checks = {
		changeKind: isOneOf(changeKinds),
		words: isText,
		strength: isText,
		area: isOneOf([...partsOfLife, '']),
		noticedBy: isOneOf([...noticers, ''])
	};
	return draftOf<WentWellDraft>(checks, { ...askedSince, ...(body as object | null) });
}

/** As `readWentWellDraft`. */
export function readReflectionDraft(body: unknown): ReflectionDraft | null {
	const checks = {
		words: isText,
		prompt: isOneOf(allReflectionPrompts),
		feeling: isOneOf([...feelings, '']),
		wouldRatherTalk: isYesOrNo
	};
	return draftOf<ReflectionDraft>(checks, { ...askedSince, ...(body as object | null) });
}

/** As `readWentWellDraft`. */
export function readRelapseDraft(body: unknown): RelapseDraft | null {
	const safeNow = isOneOf([...safeNowAnswers, '']);
	const substance = isOneOf([...substances, '']);
	return draftOf<RelapseDraft>({ safeNow, substance, wanted: isListOf(offers), words: isText }, body);
}

/** As `readWentWellDraft`. What was today when it was kept is a day of its own by now. */
export function readChangedDraft(body: unknown, today: LocalDate): ChangedDraft | null {
	const checks = {
		changed: isListOf(changedParts),
		since: isOneOf([...changedSince, '']),
		sinceDay: isText,
		saidOn: isText,
		wanted: isListOf(offers),
		words: isText
	};
	const found = draftOf<ChangedDraft>(checks, body);
	if (found?.since !== 'today' || found.saidOn === today) return found;
	return { ...found, since: 'day', sinceDay: found.saidOn };
}
