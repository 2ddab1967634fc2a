import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Source } from './policy-entry-schema.ts';

function sourceOf(title: string, url: string | null): (section?: string) => Source {
	return (section) => ({ title, url, section: section ?? null });
}

export const sentencingAct2020 = sourceOf(
	'Sentencing Act 2020',
	'https://www.legislation.gov.uk/ukpga/2020/17/contents'
);
export const schedule10 = sourceOf(
	'Sentencing Act 2020, Schedule 10 (community orders)',
	'https://www.legislation.gov.uk/ukpga/2020/17/schedule/10'
);
export const schedule16 = sourceOf(
	'Sentencing Act 2020, Schedule 16 (suspended sentence orders)',
	'https://www.legislation.gov.uk/ukpga/2020/17/schedule/16'
);
export const sentencingAct2026 = sourceOf(
	'Sentencing Act 2026',
	'https://www.legislation.gov.uk/ukpga/2026/2/contents'
);
export const endOfSupervision = sourceOf(
	'Statutory Instrument 2026/402, explanatory note',
	'https://www.legislation.gov.uk/uksi/2026/402/note/made'
);
/** The Sentencing Act 2026 became law on this day; most of it began later, on days of its own. */
const royalAssent2026: LocalDate = '2026-01-22';

/** The day before which nothing that this source says can have been the law; null for sources that say nothing of the kind. */
export function notBeforeOf({ title }: Source): LocalDate | null {
	const isOf2026 = [sentencingAct2026(), endOfSupervision()].some((source) => source.title === title);
	return isOf2026 ? royalAssent2026 : null;
}

export const recallLaw = sourceOf(
	'Criminal Justice Act 2003, recall after release',
	'https://www.legislation.gov.uk/ukpga/2003/44/part/12/chapter/6/crossheading/recall-after-release'
);
export const communityGuideline = sourceOf(
	'Sentencing Council: breach of a community order',
	'https://www.sentencingcouncil.org.uk/offences/magistrates-court/item/breach-of-a-community-order/'
);
export const suspendedGuideline = sourceOf(
	'Sentencing Council: breach of a suspended sentence order',
	'https://www.sentencingcouncil.org.uk/offences/crown-court/item/breach-of-a-suspended-sentence-order'
);
export const equalityAct = sourceOf(
	'Equality Act 2010',
	'https://www.legislation.gov.uk/ukpga/2010/15/section/20'
);
export const dataProtectionAct = sourceOf(
	'Data Protection Act 2018, Part 3',
	'https://www.legislation.gov.uk/ukpga/2018/12/part/3'
);
export const complaintsInstruction = sourceOf(
	'HMPPS Probation Instruction 51/2014: handling complaints',
	'https://www.gov.uk/government/publications/handling-complaints-pi-512014'
);
export const ombudsman = sourceOf(
	'Prisons and Probation Ombudsman: make a complaint',
	'https://www.ppo.gov.uk/investigations/make-complaint/'
);
export const welshScheme = sourceOf(
	'HMPPS Welsh Language Scheme 2024 to 2027',
	'https://www.gov.uk/government/publications/hmpps-welsh-language-scheme-2024-to-2027/hmpps-welsh-language-scheme-2024-to-2027'
);
export const taggingGuidance = sourceOf(
	'HMPPS guidance on electronic monitoring for sentence management',
	'https://welcome-hub.hmppsintranet.org.uk/my-work/my-service/sentence-management-em/electronic-monitoring-em/17085-2/'
);
export const outcomeCodes = sourceOf('HMPPS national appointment outcomes, August 2026', null);
export const recallPractice = sourceOf('HMPPS recall decision service, August 2026', null);
export const enforcementFramework = sourceOf('HMPPS enforcement policy framework', null);
export const travelInstruction = sourceOf('HMPPS Probation Instruction 02/2016: travel', null);
export const reasonsGuidance = sourceOf(
	'Probation guidance on missed appointments',
	'https://hlnycrc.co.uk/on-probation/about-the-breach-process/'
);
export const legalAdvice = sourceOf('General legal guidance on court hearings', null);
export const areaPractice = sourceOf('Practice of probation areas', null);
export const historicTargets = sourceOf(
	'Probation performance measure SL014',
	'https://data.justice.gov.uk/probation/nps-performance/nps-sl014'
);
export const ourPromise = sourceOf('Waymark: what we promise', null);
export const schedule9 = sourceOf(
	'Sentencing Act 2020, Schedule 9 (requirements)',
	'https://www.legislation.gov.uk/ukpga/2020/17/schedule/9'
);
export const incentivesGuidance = sourceOf('SCF Center (United States)', 'https://www.scfcenter.org/');
