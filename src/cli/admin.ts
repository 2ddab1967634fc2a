import { keepNewFilesOwn } from '#lib/server/ops/own-files.ts';
import { dispatch } from './admin/dispatch.ts';
import { UsageError } from './admin/sub-command.ts';
import { subCommands } from './admin/table.ts';
import { endPlainly } from './refusal.ts';

/** `npm run admin -- …`: exit code 0 for done, 1 for not done, 2 for not understood. */
export async function administer(parameters: string[]): Promise<void> {
	keepNewFilesOwn();
	await endPlainly(async () => {
		try {
			process.exitCode = await dispatch(subCommands, parameters);
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			console.error(error.message);
			process.exitCode = 2;
		}
	});
}
