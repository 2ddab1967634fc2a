import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';

function aboutColumns(about: Subject) {
	return { about_kind: about.kind, about_id: 'id' in about ? about.id : null };
}

async function requireOwnSubject(connection: Transaction, personId: string, about: Subject): Promise<void> {
	if (about.kind === 'life') return;
	await requireOwn(connection, about.kind === 'appointment' ? 'appointments' : 'steps', personId, about.id);
}

export const reportObstacle: Handler<'obstacle.report'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, categories, wanted, words, ifThenPlan, proof } = command.payload;
		await requireOwnSubject(transaction, personId, about);
		await transaction
			.insertInto('obstacles')
			.values({
				...reportColumns(context),
				...aboutColumns(about),
				categories: toJson(categories),
				wanted: toJson(wanted),
				words,
				if_then_plan: ifThenPlan ? toJson(ifThenPlan) : null,
				proof,
				state: 'sent'
			})
			.execute();
		return { changed: [{ kind: 'obstacle', id: command.id }] };
	}
};

export const withdrawObstacle: Handler<'obstacle.withdraw'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command }) {
		const { obstacleId } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select('state')
			.where('id', '=', obstacleId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		await transaction
			.updateTable('obstacles')
			.set({ state: 'withdrawn' })
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.execute();
		return { changed: [{ kind: 'obstacle', id: obstacleId }] };
	}
};

export const recordPositiveChange: Handler<'positive_change.record'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, command } = context;
		await transaction
			.insertInto('positive_changes')
			.values({ ...reportColumns(context), ...command.payload })
			.execute();
		return { changed: [{ kind: 'positive_change', id: command.id }] };
	}
};

export const recordReflection: Handler<'reflection.record'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, prompt, words, feeling } = command.payload;
		await requireOwnSubject(transaction, personId, about);
		await transaction
			.insertInto('reflections')
			.values({ ...reportColumns(context), ...aboutColumns(about), prompt, words, feeling })
			.execute();
		return { changed: [{ kind: 'reflection', id: command.id }] };
	}
};
