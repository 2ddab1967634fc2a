export interface ReportKindRow {
	/** The list of a person's world that holds them, and the server's table of them. */
	list: string;
	table: string;
	/** Where its practitioner reads it: on a page of its own, or with the plan that it is about. */
	readWith: 'reports' | 'plan';
	/** In words alone, or with what is offered and agreed. */
	answeredWith: 'words' | 'offers';
	/** As what it waits on Today until it is answered; null where a rule of its own says (`attention/today.ts`). */
	waitsAs: 'reflection' | 'good_news' | 'own_say' | null;
	/** Columns that Today shows beside the words, and one that ends the waiting as soon as it says anything. */
	todayShows?: readonly ('feeling' | 'would_rather_talk')[];
	endsWaiting?: 'outcome';
	/** The command that gives it, where that carries the columns of its table as they are. */
	given?: string;
	/** The command that answers it in words alone, and how that names it. */
	answer?: { command: string; names: string };
}

/** Everything that a person sends by itself and somebody answers, each kind declared once. */
export const reportKinds = {
	obstacle: {
		list: 'obstacles',
		table: 'obstacles',
		readWith: 'reports',
		answeredWith: 'offers',
		waitsAs: null
	},
	positive_change: {
		list: 'positiveChanges',
		table: 'positive_changes',
		readWith: 'reports',
		answeredWith: 'words',
		waitsAs: 'good_news',
		given: 'positive_change.record',
		answer: { command: 'positive_change.acknowledge', names: 'positiveChangeId' }
	},
	reflection: {
		list: 'reflections',
		table: 'reflections',
		readWith: 'reports',
		answeredWith: 'words',
		waitsAs: 'reflection',
		todayShows: ['feeling', 'would_rather_talk'],
		answer: { command: 'reflection.answer', names: 'reflectionId' }
	},
	relapse: {
		list: 'relapses',
		table: 'relapses',
		readWith: 'reports',
		answeredWith: 'offers',
		waitsAs: null
	},
	circumstance_change: {
		list: 'circumstanceChanges',
		table: 'circumstance_changes',
		readWith: 'reports',
		answeredWith: 'offers',
		waitsAs: null
	},
	proposal: {
		list: 'proposals',
		table: 'proposals',
		readWith: 'plan',
		answeredWith: 'words',
		waitsAs: 'own_say',
		endsWaiting: 'outcome'
	},
	disagreement: {
		list: 'disagreements',
		table: 'disagreements',
		readWith: 'plan',
		answeredWith: 'words',
		waitsAs: 'own_say',
		answer: { command: 'disagreement.answer', names: 'disagreementId' }
	}
} as const satisfies Record<string, ReportKindRow>;

export type Kinds = typeof reportKinds;
export type ReportKind = keyof Kinds;

/** The kinds whose row says this. */
export type KindsWhere<Wanted> = {
	[Kind in ReportKind]: Kinds[Kind] extends Wanted ? Kind : never;
}[ReportKind];

export const allReportKinds = Object.keys(reportKinds) as [ReportKind, ...ReportKind[]];

export function isReportKind(kind: string): kind is ReportKind {
	return Object.hasOwn(reportKinds, kind);
}

/** What has a page of its own for its practitioner. */
export type KindToRead = KindsWhere<{ readWith: 'reports' }>;
export const kindsToRead = allReportKinds.filter(
	(kind): kind is KindToRead => reportKinds[kind].readWith === 'reports'
);

/** What waits on Today by its row alone. */
export type PlainKind = Exclude<ReportKind, KindsWhere<{ waitsAs: null }>>;
export const plainKinds = allReportKinds.filter(
	(kind): kind is PlainKind => reportKinds[kind].waitsAs !== null
);

/** What one command answers in words alone. */
export type KindInWords = KindsWhere<{ answer: object }>;
export const kindsInWords = allReportKinds.filter(
	(kind): kind is KindInWords => 'answer' in reportKinds[kind]
);

/** What is kept as it was given. */
export type KindAsGiven = KindsWhere<{ given: string }>;
export const kindsAsGiven = allReportKinds.filter(
	(kind): kind is KindAsGiven => 'given' in reportKinds[kind]
);
