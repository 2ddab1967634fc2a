import { countsToShow, type CountsShown } from '#lib/domain/compliance/small-numbers.ts';
import { PulseAnswer } from '#lib/domain/compliance/vocabulary.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** The three questions that people are asked after a decision. */
const pulseQuestions = ['saidMySide', 'understoodWhy', 'treatedWithRespect'] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

/** What a team's people answered in the last 12 months; null under ten answers. Whose an answer was is not kept anywhere. */
export type TeamPulse = Record<PulseQuestion, CountsShown<PulseAnswer>> | null;

const columns = {
	saidMySide: 'said_my_side',
	understoodWhy: 'understood_why',
	treatedWithRespect: 'treated_with_respect'
} as const;

export async function readTeamPulse(
	connection: Connection,
	teamId: string,
	today: LocalDate
): Promise<TeamPulse> {
	const rows = await connection
		.selectFrom('pulses')
		.select(Object.values(columns))
		.where('team_id', '=', teamId)
		.where('month', '>', addDays(today, -365).slice(0, 7))
		.execute();
	const shown = pulseQuestions.map((question) => {
		const answers = rows.map((row) => row[columns[question]]);
		const counts = Object.fromEntries(
			PulseAnswer.options.map((answer) => [answer, answers.filter((given) => given === answer).length])
		) as Record<PulseAnswer, number>;
		return [question, countsToShow(counts)] as const;
	});
	if (shown.some(([, counts]) => counts === null)) return null;
	return Object.fromEntries(shown) as NonNullable<TeamPulse>;
}
