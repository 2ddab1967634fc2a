import { firstLanguage } from '#lib/domain/text/language.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { holderOfUsername } from '#lib/server/queries/people/officers-for-cases.ts';
import { operator } from './operator.ts';
import { optionalText, requiredText } from './required-text.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** What an administrator does on the pages where cases are moved, by the same command. */
export const moveCasesCommand: SubCommand = {
	name: 'move-cases',
	usage: '--from USERNAME | --unheld --to USERNAME --reason TEXT [--crn CRN …] [--since YYYY-MM-DD]',
	summary:
		'Give the cases of an officer, or those that nobody holds, to another officer: all, or those with these case numbers. Each person is told',
	options: {
		from: text,
		unheld: { type: 'boolean' },
		to: text,
		crn: { type: 'string', multiple: true },
		reason: text,
		since: text
	},
	async run(given) {
		const from = optionalText(given, 'from');
		if ((from === null) !== (given.values['unheld'] === true))
			throw new UsageError('Give --from or --unheld.');
		const to = requiredText(given, 'to');
		const reason = requiredText(given, 'reason');
		const caseNumbers = numbersIn(given);
		const now = Date.now();
		const since = optionalText(given, 'since') ?? localDate(now);
		return withRuntime(async ({ database }) => {
			const replaces = from === null ? null : await holderOfUsername(database.kysely, from);
			const taker = await holderOfUsername(database.kysely, to);
			if (taker === null || (from !== null && replaces === null)) {
				console.error(`No officer has the user name ${taker === null ? to : String(from)}.`);
				return 1;
			}
			const rest = { to: taker, caseNumbers };
			return move(database, { replaces, moves: [], rest, since, reason }, now);
		});
	}
};

/** Never all of them because a number came to nothing. */
function numbersIn({ values: { crn } }: Given): string[] | null {
	if (!Array.isArray(crn)) return null;
	const numbers = crn.map((number) => String(number).trim());
	if (numbers.includes('')) throw new UsageError('--crn is empty.');
	return numbers;
}

async function move(database: Database, payload: PayloadOf<'case.reassign'>, now: number): Promise<number> {
	const id = newIdentifier(now);
	const envelope = { id, type: 'case.reassign', version: 1, occurredAt: now, timeZone: TIME_ZONE, payload };
	const { code } = await execute(database, operator, envelope, now);
	if (code === null) {
		console.log('The cases are moved. Each person is told who their officer is now.');
		return 0;
	}
	console.error(`Not done (${code}): ${errorTexts[firstLanguage][code]}`);
	return 1;
}
