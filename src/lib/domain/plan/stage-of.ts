import type { AreaOfNeed, Stage, StepActor } from './vocabulary.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';

export interface StepToClassify {
	description: string;
	/** The area of need of its goal. */
	area: AreaOfNeed;
	actor: StepActor;
	/** The kind of the requirement it serves; null where it serves none. */
	requirementKind: RequirementKind | null;
}

interface StageWords {
	stage: Stage;
	/** Null: whatever the area. */
	areas: readonly AreaOfNeed[] | null;
	/** Beginnings of words, in small letters, English and Welsh. */
	words: readonly string[];
}

const base: readonly AreaOfNeed[] = [
	'accommodation',
	'finances',
	'drug_use',
	'alcohol_use',
	'health_and_wellbeing'
];
const substances: readonly AreaOfNeed[] = ['drug_use', 'alcohol_use'];

/** Read from the top; the first match decides (evidence: law-and-policy 3.3, the default stage model). */
const stageWords: readonly StageWords[] = [
	{
		stage: 0,
		areas: null,
		words: [
			'suicid',
			'self-harm',
			'self harm',
			'crisis',
			'safety plan',
			'keep safe',
			'domestic abuse',
			'refuge',
			'safeguarding',
			'my rights',
			'my rules',
			'tag fitted',
			'first probation appointment',
			'induction',
			'hunanladd',
			'hunan-niwed',
			'argyfwng',
			'cynllun diogelwch',
			'cam-drin domestig',
			'diogelu'
		]
	},
	{
		stage: 5,
		areas: null,
		words: [
			'relapse',
			'what helps',
			'who to call',
			'who i can call',
			'end well',
			'ending',
			'practise',
			'keep up',
			'keep going',
			'atal ailwaelu',
			'ailwaelu',
			"beth sy'n helpu",
			'ymarfer'
		]
	},
	{ stage: 1, areas: base, words: ['refer', 'atgyfeirio', 'cyfeirio'] },
	{
		stage: 2,
		areas: null,
		words: [
			'refer',
			'atgyfeirio',
			'cyfeirio',
			'suitability',
			'learning need',
			'learning style',
			'adjustment',
			'motivat',
			'routine',
			'childcare for',
			'if-then',
			'if then plan',
			'get to know',
			'reading and writing',
			'addasrwydd',
			'anghenion dysgu',
			'trefn ddyddiol'
		]
	},
	{
		stage: 1,
		areas: null,
		words: [
			'id',
			'birth certificate',
			'passport',
			'bank account',
			'universal credit',
			'benefit',
			'food bank',
			'gp',
			'doctor',
			'prescri',
			'methadone',
			'buprenorphine',
			'detox',
			'register with',
			'sim card',
			'bus pass',
			'homeless',
			'council housing',
			'somewhere to stay',
			'place to live',
			'treatment',
			'mobile phone',
			'cyfrif banc',
			'credyd cynhwysol',
			'budd-dal',
			'meddyg',
			'triniaeth',
			'digartref',
			'lle i fyw',
			'ffôn symudol'
		]
	},
	{
		stage: 3,
		areas: null,
		words: [
			'programme',
			'thinking skills',
			'toolkit',
			'counsel',
			'trauma',
			'therapy',
			'anger',
			'temper',
			'rhaglen',
			'cwnsela',
			'therapi',
			'dicter'
		]
	},
	{
		stage: 3,
		areas: substances,
		words: ['diary', 'group', 'keywork', 'cut down', 'trigger', 'dyddiadur', 'grŵp']
	},
	{
		stage: 4,
		areas: null,
		words: [
			'job',
			'apply for work',
			'interview',
			'cv',
			'course',
			'college',
			'training',
			'licence',
			'volunteer',
			'debt',
			'payment plan',
			'what i owe',
			'contact with',
			'supervised contact',
			'mentor',
			'swydd',
			'cyfweliad',
			'cwrs',
			'coleg',
			'hyfforddiant',
			'gwirfoddol',
			'dyled'
		]
	}
];

const stageOfRequirement: Partial<Record<RequirementKind, Stage>> = {
	unpaid_work: 0,
	attendance_centre: 0,
	curfew: 0,
	residence: 0,
	exclusion: 0,
	prohibited_activity: 0,
	alcohol_abstinence: 0,
	drug_testing: 0,
	standard_licence_conditions: 0,
	alcohol_treatment: 1,
	drug_rehabilitation: 1,
	mental_health_treatment: 1,
	programme: 3
};

const stageOfArea: Record<AreaOfNeed, Stage> = {
	accommodation: 1,
	finances: 1,
	health_and_wellbeing: 1,
	drug_use: 3,
	alcohol_use: 3,
	thinking_behaviours_and_attitudes: 3,
	employment_and_education: 4,
	personal_relationships_and_community: 4
};

/**
 * A default stage for a step that came without one, as imported plans do. It goes by words, then by requirement,
 * actor and area, and can be wrong: a practitioner can change it, and their stage is the one that counts.
 */
export function stageOf({ description, area, actor, requirementKind }: StepToClassify): Stage {
	const text = ` ${description.toLowerCase().replaceAll('’', "'")}`;
	const byWords = stageWords.find(
		({ areas, words }) => (areas === null || areas.includes(area)) && words.some((word) => holds(text, word))
	);
	if (byWords) return byWords.stage;
	const byRequirement = requirementKind === null ? undefined : stageOfRequirement[requirementKind];
	if (byRequirement !== undefined) return byRequirement;
	return actor === 'programme_staff' ? 3 : stageOfArea[area];
}

/** Short words must stand alone ("id", "gp", "cv"); longer ones may go on ("motivat" in "motivation"). */
function holds(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + word.length] ?? ' ';
		if (!isLetter(before) && (word.length > 3 || !isLetter(after))) return true;
	}
	return false;
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character);
}
