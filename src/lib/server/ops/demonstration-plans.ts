import type { Database } from '#lib/server/db/database.ts';
import { giver, nextAppointment, type Cast, type clockBefore } from './demonstration-cast.ts';

/** Plans for when something comes again: one kept from what was reported, one from a problem that was thought through and answered. */
export async function seedPlans(
	database: Database,
	{ daniel, rhys, elin }: Pick<Cast, 'daniel' | 'rhys' | 'elin'>,
	at: ReturnType<typeof clockBefore>,
	{ busReportId, now }: { busReportId: string; now: number }
): Promise<void> {
	const give = giver(database);
	await give(daniel, at(10, 18, 15), 'if_then_plan.keep', {
		about: { kind: 'appointment', id: await nextAppointment(database, daniel, now) },
		categories: ['bus_or_train'],
		if: 'the 9:20 is late',
		then: 'ring the office before 10',
		from: { kind: 'obstacle', id: busReportId }
	});
	const reflectionId = await give(rhys, at(4, 19, 50), 'problem.think_through', {
		about: { kind: 'appointment', id: await nextAppointment(database, rhys, now) },
		categories: ['phone'],
		feeling: 'ok',
		words: 'Doedd dim batri ar ôl yn y ffôn pan ffoniodd y swyddog.',
		options: ['Gwefru’r ffôn bob nos', 'Gofyn am alwad yn y bore'],
		willTry: 'gwefru’r ffôn cyn mynd i’r gwely',
		if: 'oes galwad drannoeth'
	});
	const answerId = await give(elin, at(3, 9, 40), 'reflection.answer', {
		reflectionId,
		words: 'Mae hwnnw’n gynllun da. Ffoniaf yn y bore o hyn ymlaen.'
	});
	await give(rhys, at(3, 18, 5), 'answer.read', { answerIds: [answerId] });
}
