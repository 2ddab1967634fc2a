import { localDate } from '#lib/domain/time/local-date.ts';
import { holderNamed, holderOfUsername } from '#lib/server/queries/people/officers-for-cases.ts';
import { carryOut } from './carry-out.ts';
import { optionalText, requiredText } from './required-text.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

const text = { type: 'string' } as const;

/** What an administrator does on the pages where cases are moved, by the same command. */
export const moveCasesCommand: SubCommand = {
	name: 'move-cases',
	usage:
		'--from USERNAME|STAFF-CODE|ID | --unheld --to USERNAME --reason TEXT [--crn CRN …] [--since YYYY-MM-DD]',
	summary:
		'Give the cases of an officer, also of one whom only files name, or those that nobody holds, to another officer: all, or those with these case numbers. Each person is told',
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
		const since = optionalText(given, 'since') ?? localDate(Date.now());
		return withRuntime(async (runtime) => {
			const { kysely } = runtime.database;
			const replaces = from === null ? null : await holderNamed(kysely, from);
			const taker = await holderOfUsername(kysely, to);
			if (taker === null || (from !== null && replaces === null)) {
				console.error(
					taker === null
						? `No officer has the user name ${to}.`
						: `No officer has the user name, staff code or id ${String(from)}. show officers lists those whom only files name.`
				);
				return 1;
			}
			const rest = { to: taker, caseNumbers };
			const payload = { replaces, moves: [], rest, since, reason };
			return carryOut(
				runtime,
				'case.reassign',
				payload,
				() => 'The cases are moved. Each person is told who their officer is now.'
			);
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
