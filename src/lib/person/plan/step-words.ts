import { askedAgencyIn } from '#lib/domain/plan/agency-name.ts';
import { placedSteps } from '#lib/domain/plan/placed-steps.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { PlacedStep, PlanInOrder } from '#lib/domain/plan/sequence-shapes.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { languageApart } from '#lib/domain/text/which-language.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import { sayReferral } from '#lib/i18n/plan/referral-words.ts';
import { sayPlanReason } from '#lib/i18n/plan/plan-reasons.ts';

/**
 * What a plan is put into words from, for the person who reads it: `useMe()` in their own app, and the same made by hand
 * where their practitioner looks at it as they will.
 */
export interface PlanReader {
	text: PersonText;
	snapshot: PlanSnapshot;
	today: LocalDate;
	/** A day in the person's language, weekday first. */
	date(day: LocalDate): string;
}

/** A step keeps its number however the plan is shown, so that "step 3" means the same step. */
export function numbersIn(plan: PlanInOrder): Map<Identifier, number> {
	return new Map(placedSteps(plan).map(({ step }, index) => [step.id, index + 1]));
}

/** The language of a step's title, where it is known to be another than the page's. */
export function languageOfTitle(me: PlanReader, { description }: RecordOf<'step'>): Language | undefined {
	return languageApart(me.text.standingHome.language, description);
}

/** Who does it, and by when. */
export function whoAndWhen(me: PlanReader, step: RecordOf<'step'>): string {
	const { text } = me;
	const who =
		step.actorName !== null && step.actor !== 'service_user' && step.actor !== 'practitioner'
			? text.plan.whoNamed(step.actorName)
			: text.plan.who[step.actor];
	return step.targetDate === null ? who : `${who} ${text.plan.by(me.date(step.targetDate))}`;
}

/** Why it stands where it stands: the main reason, as a sentence or two. */
export function mainReason(me: PlanReader, placed: PlacedStep): string {
	const [first] = placed.reasons;
	const [referral] = referralsFor(me, placed.step.id);
	if (first && isSaidByReferral(first) && referral) return referralWords(me, referral);
	// That something is not needed any more says little without why.
	if (first?.code === 'no_longer_needed' && placed.step.reason)
		return `${reasonWords(me, first)} “${placed.step.reason}”`;
	return first ? reasonWords(me, first) : '';
}

/** Whom we asked, when, and what we do next is more than the reason alone; that nobody was asked is not. */
export function isSaidByReferral(reason: PlacedStep['reasons'][number]): boolean {
	return reason.code === 'waiting_list' || (reason.code === 'referral' && reason.state !== 'none');
}

/** What others were asked for so that this step can happen, the latest first; `null`: what is for no step. */
export function referralsFor(me: PlanReader, stepId: string | null): RecordOf<'referral'>[] {
	return me.snapshot.referrals.filter((referral) => referral.stepId === stepId);
}

/** Whom we asked, where it stands and when we look again. */
export function referralWords(me: PlanReader, referral: RecordOf<'referral'>): string {
	const agencyName = askedAgencyIn(me.text.standingHome.language, referral);
	return sayReferral({ ...referral, agencyName }, me.text.referral, (date) => me.date(date), me.today);
}

/** One reason as a sentence or two. */
export function reasonWords(me: PlanReader, reason: PlacedStep['reasons'][number]): string {
	return sayPlanReason(reason, me.text.planReasons, {
		date: (date) => me.date(date),
		step: (id) => me.snapshot.steps.find((step) => step.id === id)?.description ?? ''
	});
}

/** What a step that the person said is done waits for: nobody else is waited for while that has not left this phone. */
export function claimWaits({ text }: Pick<PlanReader, 'text'>, { claim }: RecordOf<'step'>): string {
	return claim?.receivedAt === null ? text.reports.state.on_this_phone : text.plan.waitingForOfficer;
}

/** Whether the person can say that they have done it: their own step, still open, and not said already. */
export function canClaim({ step, band }: PlacedStep): boolean {
	const isWaiting = step.claim !== null && step.claim.answer === null;
	return step.actor === 'service_user' && band !== 'done' && !isWaiting;
}
