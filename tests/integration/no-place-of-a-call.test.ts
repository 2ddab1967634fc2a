import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isWithoutPlace } from '#lib/domain/appointments/meeting-place.ts';
import { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { bodyOf } from './filled-forms.ts';
import { answerOf } from './page-event.ts';
import { NOW, openStage, type Stage } from './people.ts';

const NOWHERE = 'The office that the file names';
const SOMEWHERE = 'The office that they go to';
const withoutPlace = AppointmentKind.options.filter(isWithoutPlace);

const routes = ['', '/appointments', '/messages'];
const ofEach = ['', '/move', '/cancel', '/offer'];

// A case system gives every appointment the office of its officer, and the copies of an older release still have it.
describe('the place of what is held nowhere, in everything of the demonstration', () => {
	let stage: Stage;
	let appointments: { id: string; person_id: string; practitioner_id: string | null; starts_at: number }[];

	beforeAll(async () => {
		stage = await openStage('sqlite');
		await loadDemonstration(stage.database, NOW);
		vi.useFakeTimers({ toFake: ['Date'], now: NOW });
		const { kysely } = stage.database;
		const place = (name: string) => toJson({ name, lines: [], postcode: null });
		await kysely
			.updateTable('appointments')
			.set({ place: place(SOMEWHERE) })
			.execute();
		await rebuildEverybody(stage.database);
		await kysely
			.updateTable('appointments')
			.set({ place: place(NOWHERE) })
			.where('appointment_kind', 'in', withoutPlace)
			.execute();
		appointments = await kysely
			.selectFrom('appointments')
			.innerJoin('people', 'people.id', 'appointments.person_id')
			.select(['appointments.id', 'person_id', 'practitioner_id', 'starts_at'])
			.where('people.died_on', 'is', null)
			.execute();
	});
	afterAll(async () => {
		vi.useRealTimers();
		await stage.close();
	});

	const bodies = () =>
		stage.database.kysely
			.selectFrom('person_records')
			.select(['person_id', 'id', 'body'])
			.where('kind', '=', 'appointment')
			.execute();

	/** As copies were before places were left out. */
	async function makeOlder(): Promise<void> {
		for (const row of await bodies()) {
			const body = row.body === null ? null : fromJson(row.body);
			if (body?.kind !== 'appointment' || !isWithoutPlace(body.appointmentKind)) continue;
			const older = toJson({ ...body, place: { name: NOWHERE, lines: [], postcode: null } });
			await stage.database.kysely
				.updateTable('person_records')
				.set({ body: older })
				.where('kind', '=', 'appointment')
				.where('person_id', '=', row.person_id)
				.where('id', '=', row.id)
				.execute();
		}
	}

	async function pageOf(route: string, one: (typeof appointments)[number]): Promise<string> {
		const practitionerId = one.practitioner_id ?? '';
		const actor = {
			role: 'practitioner',
			accountId: newIdentifier(),
			practitionerId,
			name: 'Officer'
		} as const;
		const params = { id: one.person_id, appointment: one.id };
		const { status, data } = await answerOf('load', {
			database: stage.database,
			actor,
			route,
			params,
			now: NOW
		});
		if (status !== 200) return '';
		return bodyOf({ route, params, data: data as Record<string, unknown>, now: NOW });
	}

	it('stands on no page of staff', async () => {
		await makeOlder();
		const found: string[] = [];
		const seen = new Set<string>();
		for (const one of appointments) {
			const first = appointments.find(({ person_id }) => person_id === one.person_id);
			const pages = [
				...(one === first ? routes.map((each) => `/staff/people/[id]${each}`) : []),
				...ofEach.map((each) => `/staff/people/[id]/appointments/[appointment]${each}`)
			];
			for (const route of pages) {
				const html = await pageOf(route, one);
				if (html.includes(NOWHERE)) found.push(`${route} ${one.id}`);
				if (html.includes(SOMEWHERE)) seen.add(route);
			}
		}
		expect(found).toEqual([]);
		expect([...seen].sort()).toEqual([
			'/staff/people/[id]/appointments',
			'/staff/people/[id]/appointments/[appointment]/move',
			'/staff/people/[id]/messages'
		]);
	});

	it('is sent to no phone', async () => {
		await rebuildEverybody(stage.database);
		const sent = (await bodies()).map(({ body }) => body ?? '').join('\n');
		expect(sent).toContain(SOMEWHERE);
		expect(sent).not.toContain(NOWHERE);
	});
});
