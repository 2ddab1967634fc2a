import type { AreaOfNeed, Stage, StepActor } from '#lib/domain/plan/vocabulary.ts';
import type { InEveryLanguage } from '#lib/domain/text/language.ts';

export interface StepTemplate {
	text: InEveryLanguage;
	actor: StepActor;
	stage: Stage;
}

/** A goal to start from, in words the person can make their own. */
export interface GoalTemplate {
	/** Stable: a screen may remember it. */
	id: string;
	area: AreaOfNeed;
	title: InEveryLanguage;
	/** In their order; each waits for none unless the practitioner says so. */
	steps: StepTemplate[];
}

const step = (stage: Stage, actor: StepActor, text: InEveryLanguage): StepTemplate => ({
	stage,
	actor,
	text
});
const goal = (
	id: string,
	area: AreaOfNeed,
	title: InEveryLanguage,
	...steps: StepTemplate[]
): GoalTemplate => ({ id, area, title, steps });

/** Our own wording; the stages follow the default stage model (evidence: law-and-policy 3.3). */
export const goalTemplates: readonly GoalTemplate[] = [
	goal(
		'home-find',
		'accommodation',
		{ en: 'I will have a safe place to live', cy: 'Bydd gennyf le diogel i fyw' },
		step(1, 'practitioner', {
			en: 'Ask the council for housing help with me',
			cy: 'Gofyn i’r cyngor am help tai gyda mi'
		}),
		step(1, 'service_user', { en: 'Meet the housing worker', cy: 'Cwrdd â’r gweithiwr tai' }),
		step(1, 'service_user', { en: 'View a room or a flat', cy: 'Gweld ystafell neu fflat' })
	),
	goal(
		'home-keep',
		'accommodation',
		{ en: 'I will keep my home', cy: 'Byddaf yn cadw fy nghartref' },
		step(1, 'service_user', { en: 'Set up a way to pay my rent', cy: 'Trefnu ffordd o dalu fy rhent' }),
		step(4, 'service_user', {
			en: 'Keep up my rent for three months',
			cy: 'Talu fy rhent yn gyson am dri mis'
		})
	),
	goal(
		'work-ready',
		'employment_and_education',
		{ en: 'I will get ready for work or a course', cy: 'Byddaf yn paratoi at waith neu gwrs' },
		step(1, 'service_user', {
			en: 'Get my ID and a bank account',
			cy: 'Cael fy nogfen adnabod a chyfrif banc'
		}),
		step(2, 'agency', {
			en: 'Find out what I am good at with a work coach',
			cy: 'Darganfod fy nghryfderau gyda hyfforddwr gwaith'
		}),
		step(4, 'service_user', { en: 'Apply for a job or a course', cy: 'Gwneud cais am swydd neu gwrs' })
	),
	goal(
		'money-steady',
		'finances',
		{
			en: 'I will have steady money and know my debts',
			cy: 'Bydd gennyf arian cyson a byddaf yn gwybod beth yw fy nyledion'
		},
		step(1, 'service_user', {
			en: 'Claim the money I have a right to',
			cy: 'Hawlio’r arian y mae gennyf hawl iddo'
		}),
		step(1, 'service_user', {
			en: 'List my rent, bills and fines',
			cy: 'Rhestru fy rhent, fy miliau a’m dirwyon'
		}),
		step(4, 'agency', { en: 'Make a debt plan with an adviser', cy: 'Gwneud cynllun dyled gyda chynghorydd' })
	),
	goal(
		'drugs-free',
		'drug_use',
		{ en: 'I will take control of my drug use', cy: 'Byddaf yn rheoli fy nefnydd o gyffuriau' },
		step(1, 'agency', {
			en: 'Start treatment with the drug service',
			cy: 'Dechrau triniaeth gyda’r gwasanaeth cyffuriau'
		}),
		step(3, 'service_user', {
			en: 'Learn what sets me off and what helps',
			cy: 'Dysgu beth sy’n fy nhanio a beth sy’n helpu'
		}),
		step(5, 'service_user', {
			en: 'Write my plan for hard days',
			cy: 'Ysgrifennu fy nghynllun at ddyddiau anodd'
		})
	),
	goal(
		'alcohol-less',
		'alcohol_use',
		{ en: 'I will drink less or stop', cy: 'Byddaf yn yfed llai neu’n rhoi’r gorau iddi' },
		step(1, 'agency', {
			en: 'Start treatment with the alcohol service',
			cy: 'Dechrau triniaeth gyda’r gwasanaeth alcohol'
		}),
		step(3, 'service_user', {
			en: 'Keep a drink diary for four weeks',
			cy: 'Cadw dyddiadur yfed am bedair wythnos'
		}),
		step(5, 'service_user', {
			en: 'Write my plan for hard days',
			cy: 'Ysgrifennu fy nghynllun at ddyddiau anodd'
		})
	),
	goal(
		'health-care',
		'health_and_wellbeing',
		{ en: 'I will look after my health', cy: 'Byddaf yn gofalu am fy iechyd' },
		step(1, 'service_user', { en: 'Sign up with a doctor', cy: 'Cofrestru gyda meddyg' }),
		step(1, 'service_user', {
			en: 'Tell the doctor what I need',
			cy: 'Dweud wrth y meddyg beth sydd ei angen arnaf'
		}),
		step(2, 'service_user', {
			en: 'Find one thing each week that does me good',
			cy: 'Dod o hyd i un peth bob wythnos sy’n gwneud lles i mi'
		})
	),
	goal(
		'people-close',
		'personal_relationships_and_community',
		{
			en: 'I will build good ties with people I trust',
			cy: 'Byddaf yn meithrin perthynas dda â phobl rwy’n ymddiried ynddynt'
		},
		step(2, 'service_user', {
			en: 'Name two people who are good for me',
			cy: 'Enwi dau berson sy’n llesol i mi'
		}),
		step(3, 'service_user', {
			en: 'Learn to talk things through when it is hard',
			cy: 'Dysgu siarad am bethau pan fydd yn anodd'
		}),
		step(4, 'service_user', {
			en: 'Join a group or help out near me',
			cy: 'Ymuno â grŵp neu helpu yn fy ardal'
		})
	),
	goal(
		'thinking-calm',
		'thinking_behaviours_and_attitudes',
		{
			en: 'I will stop and think when things get hot',
			cy: 'Byddaf yn oedi ac yn meddwl pan fydd pethau’n poethi'
		},
		step(2, 'service_user', { en: 'Say why this matters to me', cy: 'Dweud pam mae hyn yn bwysig i mi' }),
		step(3, 'programme_staff', { en: 'Take part in the course', cy: 'Cymryd rhan yn y cwrs' }),
		step(5, 'service_user', {
			en: 'Write down what helps me stay on track',
			cy: 'Ysgrifennu beth sy’n fy helpu i gadw ar y trywydd'
		})
	)
];

/** The goals to start from in one area of need. */
export function templatesFor(area: AreaOfNeed): GoalTemplate[] {
	return goalTemplates.filter((template) => template.area === area);
}
