import { commands, type CommandType, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { firstLanguage } from '#lib/domain/text/language.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Executed } from '#lib/server/commands/handling/executed.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { operator } from './operator.ts';

/** A payload whose parts are there and unchecked: as they were typed. */
export type Typed<Type extends CommandType> = Record<keyof PayloadOf<Type>, unknown>;

/**
 * Carries out one command as the operator, the same that a page gives, and prints what became of it: for each part that is wrong its
 * name and what is wrong with it.
 * @param done what to print where it was carried out
 * @returns the exit code
 */
export async function carryOut(
	{ database }: Pick<Runtime, 'database'>,
	type: CommandType,
	payload: unknown,
	done: (executed: Executed) => string
): Promise<number> {
	const { payload: shape, version } = commands[type];
	const checked = shape.safeParse(payload);
	if (!checked.success) {
		const problems = checked.error.issues.map(({ path, message }) => ({
			field: path.map(String).join('.'),
			code: isErrorCode(message) ? message : ('invalid_payload' as const)
		}));
		return refused(problems[0]?.code ?? 'invalid_payload', problems);
	}
	const now = Date.now();
	const id = newIdentifier(now);
	const command = { id, type, version, occurredAt: now, timeZone: TIME_ZONE, payload };
	const executed = await execute(database, operator, command, now);
	const { code, detail } = executed;
	if (code !== null) return refused(code, Array.isArray(detail) ? detail : []);
	console.log(done(executed));
	return 0;
}

function refused(code: ErrorCode, problems: readonly { field: string; code: ErrorCode }[]): number {
	const words = (each: ErrorCode) => errorTexts[firstLanguage][each];
	console.error(`Not done (${code}): ${words(code)}`);
	for (const { field, code: own } of problems)
		if (field !== '') console.error(`  ${field} (${own}): ${words(own)}`);
	return 1;
}
