import type { Entry } from './entry.ts';
import { createQueue } from './queue.ts';
import { reconciled } from './reconcile.ts';
import { createServer, type Nature, type Written } from './simulated-server.ts';
import { createLock, createStore, type Mutations } from './simulated-store.ts';
import type { Reply } from './verdict.ts';

/*
 * One phone with two tabs, one server, and everything that can go wrong between them, played from a seed. After every
 * step the promises of the outbox are checked; a history that breaks one throws its story.
 */

interface Request {
	tab: number;
	written: Written[];
	answer: (reply: Reply) => void;
	cut: () => void;
}

/** Plays `steps` random events, then lets everything come right, and checks that it did. */
export async function playHistory(seed: number, steps: number, mutations: Mutations = {}): Promise<void> {
	const world = createWorld(seed, mutations);
	for (let step = 0; step < steps; step += 1) {
		await world.step();
		world.check();
	}
	await world.comeRight();
	world.checkEnd();
}

function createWorld(seed: number, mutations: Mutations) {
	const random = randomFrom(seed);
	const story: string[] = [];
	const written: Written[] = [];
	const rows = new Map<string, Entry>();
	const requests: Request[] = [];
	const server = createServer(mutations, random);
	const lock = createLock(mutations);
	const store = createStore(rows, mutations);
	let now = 1_000_000;
	let knownEpoch = server.epoch();
	const tabs = [newTab(0), newTab(1)];

	function newTab(tab: number) {
		let alive = true;
		const ifAlive = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
			return (...args: Args) => (alive ? work(...args) : new Promise<Result>(() => undefined));
		};
		const queue = createQueue({
			personId: 'person',
			store: { unsent: ifAlive(store.unsent), begin: ifAlive(store.begin), finish: ifAlive(store.finish) },
			send: (body) => request(tab, body),
			exclusively: (work) => lock.run(tab, work),
			now: () => now,
			random
		});
		return { flush: queue.flush, kill: () => (alive = false) };
	}

	function request(tab: number, body: string): Promise<Reply> {
		const { commands } = JSON.parse(body) as { commands: Written[] };
		return new Promise((resolve, reject) => {
			const cut = () => reject(new TypeError('network'));
			requests.push({ tab, written: commands, answer: resolve, cut });
		});
	}

	function write(nature: Nature) {
		const one = { id: `entry-${String(written.length).padStart(4, '0')}`, at: now, nature };
		written.push(one);
		const body = { command: JSON.stringify(one) };
		rows.set(one.id, { id: one.id, state: 'queued', attempts: 0, nextAt: 0, body, answer: null });
	}

	function flush(tab: number, urgent: boolean) {
		tabs[tab]?.flush({ urgent }).catch((error: unknown) => {
			throw error;
		});
	}

	function restart(tab: number) {
		tabs[tab]?.kill();
		// What the dead tab had sent may still arrive.
		for (const lost of take((one) => one.tab === tab)) if (random() < 0.5) server.receive(lost.written);
		tabs[tab] = newTab(tab);
		lock.release(tab);
	}

	function pull() {
		const ackedBefore = new Set(
			[...rows.values()].filter(({ state }) => state === 'acked').map(({ id }) => id)
		);
		const facts = {
			ackedBefore,
			newEpoch: knownEpoch !== server.epoch(),
			serverTime: now,
			lastBackupAt: null
		};
		knownEpoch = server.epoch();
		for (const entry of [...rows.values()]) {
			const after = reconciled(entry, facts);
			if (after) rows.set(entry.id, after);
			else rows.delete(entry.id);
		}
	}

	function take(which: (request: Request) => boolean): Request[] {
		const taken = requests.filter(which);
		for (const one of taken) requests.splice(requests.indexOf(one), 1);
		return taken;
	}

	function first(): Request[] {
		return take((one) => one === requests[0]);
	}

	const events: Record<string, () => void> = {
		write: () => write('good'),
		writeAgain: () => write('good'),
		writeRefused: () => write('refused'),
		writeCrashing: () => random() < 0.3 && write('crashes_server'),
		writeNameless: () => random() < 0.3 && write('has_no_name'),
		flush: () => flush(pick([0, 1]), false),
		flushNow: () => flush(pick([0, 1]), true),
		flushBoth: () => [0, 1].forEach((tab) => flush(tab, true)),
		deliver: () => first().forEach((one) => one.answer(server.receive(one.written))),
		deliverAgain: () => first().forEach((one) => one.answer(server.receive(one.written))),
		duplicateRequest: () => requests[0] && server.receive(requests[0].written),
		portal: () =>
			first().forEach((one) => one.answer({ status: 200, ours: false, retryAfterMs: null, body: null })),
		cutBefore: () => first().forEach((one) => one.cut()),
		cutAfter: () =>
			first().forEach((one) => {
				server.receive(one.written);
				one.cut();
			}),
		restart: () => restart(pick([0, 1])),
		signOut: () => server.signIn(random() < 0.5),
		backUp: () => server.backUp(),
		restore: () => random() < 0.3 && server.restore(),
		pull,
		wait: () => (now += Math.floor(random() * 400_000))
	};

	function pick<Value>(values: readonly Value[]): Value {
		return values[Math.floor(random() * values.length)] as Value;
	}

	async function step() {
		const name = pick(Object.keys(events));
		story.push(name);
		events[name]?.();
		await settle();
	}

	function check() {
		const inFlight = requests.length;
		if (inFlight > 1) fail('two requests at once');
		for (const { id } of written) checkEntry(id);
	}

	function checkEntry(id: string) {
		const row = rows.get(id);
		const held = server.timesApplied(id);
		if (held > 1) fail(`${id} took effect ${held} times`);
		// After a restore the phone's word is out of date until it has heard of the new epoch.
		if (knownEpoch !== server.epoch()) return;
		if (!row && held === 0) fail(`${id} is lost`);
		if ((row?.state === 'acked' || row?.state === 'settled') && held === 0)
			fail(`${id} is said to have arrived`);
		if (row?.state === 'needs_attention' && held > 0) fail(`${id} is said to be refused`);
	}

	async function comeRight() {
		server.signIn(true);
		for (let round = 0; round < 200; round += 1) {
			pull();
			now += 3_700_000;
			flush(round % 2, true);
			await settle();
			for (let sent = first(); sent.length > 0; sent = first()) {
				sent.forEach((one) => one.answer(server.receive(one.written)));
				await settle();
			}
			check();
		}
	}

	function checkEnd() {
		const expected = {
			good: 'settled',
			refused: 'needs_attention',
			crashes_server: 'queued',
			has_no_name: 'needs_attention'
		};
		for (const { id, nature } of written) {
			const state = rows.get(id)?.state ?? 'nothing';
			if (expected[nature] !== state) fail(`${id} (${nature}) ended as ${state}`);
			if (nature === 'good' && server.timesApplied(id) !== 1) fail(`${id} never arrived`);
		}
	}

	function fail(what: string): never {
		throw new Error(`seed ${seed}: ${what} after ${story.join(', ')}`);
	}

	return { step, check, comeRight, checkEnd };
}

/** The generator "mulberry32": small, and the same on every machine. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Lets every promise that can go on go on. */
function settle(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
