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

const step = (stage: Stage, actor: StepActor, en: string, cy: string): StepTemplate => ({
	stage,
	actor,
	text: { en, cy }
});
const goal = (
	id: string,
	area: AreaOfNeed,
	en: string,
	cy: string,
	...steps: StepTemplate[]
): GoalTemplate => ({ id, area, title: { en, cy }, steps });

/** Our own wording; the stages follow the default stage model (evidence: law-and-policy 3.3). */
export const goalTemplates: readonly GoalTemplate[] = [
	goal(
		'home-find',
		'accommodation',
		'I will have a safe place to live',
		'Bydd gennyf le diogel i fyw',
		step(
			1,
			'practitioner',
			'Ask the council for housing help with me',
			'Gofyn i’r cyngor am help tai gyda mi'
		),
		step(1, 'service_user', 'Meet the housing worker', 'Cwrdd â’r gweithiwr tai'),
		step(1, 'service_user', 'View a room or a flat', 'Gweld ystafell neu fflat')
	),
	goal(
		'home-keep',
		'accommodation',
		'I will keep my home',
		'Byddaf yn cadw fy nghartref',
		step(1, 'service_user', 'Set up a way to pay my rent', 'Trefnu ffordd o dalu fy rhent'),
		step(4, 'service_user', 'Keep up my rent for three months', 'Talu fy rhent yn gyson am dri mis')
	),
	goal(
		'work-ready',
		'employment_and_education',
		'I will get ready for work or a course',
		'Byddaf yn paratoi at waith neu gwrs',
		step(1, 'service_user', 'Get my ID and a bank account', 'Cael fy nogfen adnabod a chyfrif banc'),
		step(
			2,
			'agency',
			'Find out what I am good at with a work coach',
			'Darganfod fy nghryfderau gyda hyfforddwr gwaith'
		),
		step(4, 'service_user', 'Apply for a job or a course', 'Gwneud cais am swydd neu gwrs')
	),
	goal(
		'money-steady',
		'finances',
		'I will have steady money and know my debts',
		'Bydd gennyf arian cyson a byddaf yn gwybod beth yw fy nyledion',
		step(1, 'service_user', 'Claim the money I have a right to', 'Hawlio’r arian y mae gennyf hawl iddo'),
		step(1, 'service_user', 'List my rent, bills and fines', 'Rhestru fy rhent, fy miliau a’m dirwyon'),
		step(4, 'agency', 'Make a debt plan with an adviser', 'Gwneud cynllun dyled gyda chynghorydd')
	),
	goal(
		'drugs-free',
		'drug_use',
		'I will take control of my drug use',
		'Byddaf yn rheoli fy nefnydd o gyffuriau',
		step(
			1,
			'agency',
			'Start treatment with the drug service',
			'Dechrau triniaeth gyda’r gwasanaeth cyffuriau'
		),
		step(
			3,
			'service_user',
			'Learn what sets me off and what helps',
			'Dysgu beth sy’n fy nhanio a beth sy’n helpu'
		),
		step(5, 'service_user', 'Write my plan for hard days', 'Ysgrifennu fy nghynllun at ddyddiau anodd')
	),
	goal(
		'alcohol-less',
		'alcohol_use',
		'I will drink less or stop',
		'Byddaf yn yfed llai neu’n rhoi’r gorau iddi',
		step(
			1,
			'agency',
			'Start treatment with the alcohol service',
			'Dechrau triniaeth gyda’r gwasanaeth alcohol'
		),
		step(3, 'service_user', 'Keep a drink diary for four weeks', 'Cadw dyddiadur yfed am bedair wythnos'),
		step(5, 'service_user', 'Write my plan for hard days', 'Ysgrifennu fy nghynllun at ddyddiau anodd')
	),
	goal(
		'health-care',
		'health_and_wellbeing',
		'I will look after my health',
		'Byddaf yn gofalu am fy iechyd',
		step(1, 'service_user', 'Sign up with a doctor', 'Cofrestru gyda meddyg'),
		step(1, 'service_user', 'Tell the doctor what I need', 'Dweud wrth y meddyg beth sydd ei angen arnaf'),
		step(
			2,
			'service_user',
			'Find one thing each week that does me good',
			'Dod o hyd i un peth bob wythnos sy’n gwneud lles i mi'
		)
	),
	goal(
		'people-close',
		'personal_relationships_and_community',
		'I will build good ties with people I trust',
		'Byddaf yn meithrin perthynas dda â phobl rwy’n ymddiried ynddynt',
		step(2, 'service_user', 'Name two people who are good for me', 'Enwi dau berson sy’n llesol i mi'),
		step(
			3,
			'service_user',
			'Learn to talk things through when it is hard',
			'Dysgu siarad am bethau pan fydd yn anodd'
		),
		step(4, 'service_user', 'Join a group or help out near me', 'Ymuno â grŵp neu helpu yn fy ardal')
	),
	goal(
		'thinking-calm',
		'thinking_behaviours_and_attitudes',
		'I will stop and think when things get hot',
		'Byddaf yn oedi ac yn meddwl pan fydd pethau’n poethi',
		step(2, 'service_user', 'Say why this matters to me', 'Dweud pam mae hyn yn bwysig i mi'),
		step(3, 'programme_staff', 'Take part in the course', 'Cymryd rhan yn y cwrs'),
		step(
			5,
			'service_user',
			'Write down what helps me stay on track',
			'Ysgrifennu beth sy’n fy helpu i gadw ar y trywydd'
		)
	)
];

/** The goals to start from in one area of need. */
export function templatesFor(area: AreaOfNeed): GoalTemplate[] {
	return goalTemplates.filter((template) => template.area === area);
}
