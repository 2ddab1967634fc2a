import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { withRuntime, type SubCommand } from './sub-command.ts';

export const rebuildRecordsCommand: SubCommand = {
	name: 'rebuild-records',
	usage: '',
	summary: 'Make again what every phone is sent, from what is kept; phones get only what came out otherwise',
	options: {},
	run: () =>
		withRuntime(async ({ database }) => {
			const { people, changed, unreadable } = await rebuildEverybody(database);
			console.log(`Made again for ${people} people; ${changed} records came out otherwise.`);
			for (const { personId, kind, id } of unreadable)
				console.error(`Could not be read: ${kind} ${id} of person ${personId}.`);
			return 0;
		})
};
