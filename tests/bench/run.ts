import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildUnlessCurrent } from '#cli/bundle/current-build.ts';
import { applyChanges } from './apply.ts';
import { appointments } from './appointments.ts';
import { dexieWeight, frameworkWeight } from './built-weight.ts';
import { coldStart } from './cold-start.ts';
import { commandLoad } from './command-load.ts';
import { emptyKitScript } from './empty-kit.ts';
import type { Figure } from './figure.ts';
import { firstVisit } from './first-visit.ts';
import { month } from './month.ts';
import { precache } from './precache.ts';
import { progress } from './progress.ts';
import { reminders } from './reminders.ts';
import { save } from './save.ts';
import { sequencing } from './sequencing.ts';
import { importLoad } from './import-load.ts';
import { wholeService } from './service.ts';
import { openStage, type Stage } from './stage.ts';
import { memory, startUp } from './start-up.ts';
import { syncLoad } from './sync-load.ts';
import { figureTable } from './table.ts';
import { practitionersToday } from './today.ts';
import { pageTable } from './page-table.ts';
import { weighPages, weightFigures, type PageWeight } from './weight.ts';

/*
 * `npm run bench`: the figures that there are aims for, each beside its aim and, where there is one, beside a floor
 * measured in the same run. `--json` for machines; `--only weight,save` for some. Timings on a busy machine say
 * little; the ratios say more. A missed aim is a figure, not a failure: the exit code is 1 only where a measurement failed.
 */

const { values: given } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });

const pages: PageWeight[] = [];
const failures: string[] = [];

async function weight(stage: Stage): Promise<Figure[]> {
	const weights = await weighPages(stage);
	pages.push(...weights.pages);
	return weightFigures(weights, {
		framework: frameworkWeight(),
		emptyKit: emptyKitScript(),
		dexie: dexieWeight()
	});
}

/** In this order: what needs a fresh person first, what fills the database last. */
const measurements: Record<string, (stage: Stage) => Promise<Figure[]>> = {
	weight,
	precache,
	'first-visit': firstVisit,
	month,
	save,
	'cold-start': coldStart,
	progress,
	apply: applyChanges,
	sequencing,
	'start-up': startUp,
	imports: importLoad,
	commands: commandLoad,
	sync: syncLoad,
	today: practitionersToday,
	service: wholeService,
	appointments,
	reminders,
	memory
};

async function measure(stage: Stage, name: string): Promise<Figure[]> {
	const began = performance.now();
	try {
		return (await measurements[name]?.(stage)) ?? [];
	} catch (error) {
		failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	} finally {
		console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
	}
}

function wanted(): string[] {
	const all = Object.keys(measurements);
	const names = given.only?.split(',') ?? all;
	const unknown = names.filter((name) => !all.includes(name));
	if (unknown.length === 0) return names;
	throw new Error(`There is no measurement "${unknown.join(', ')}". There are: ${all.join(', ')}.`);
}

async function measureAll(): Promise<Figure[]> {
	const names = wanted();
	buildUnlessCurrent();
	const stage = await openStage();
	const figures: Figure[] = [];
	try {
		for (const name of names) figures.push(...(await measure(stage, name)));
	} finally {
		await stage.close();
	}
	return figures;
}

const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
const loadBefore = loadavg()[0] ?? 0;
const figures = await measureAll();
const load = { before: loadBefore, after: loadavg()[0] ?? 0 };
if (given.json) console.log(JSON.stringify({ machine, load, figures, pages, failures }, null, 2));
else {
	const busy = `load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`;
	if (pages.length > 0) console.log(`\n${pageTable(pages)}`);
	console.log(`\n${figureTable(figures)}`);
	console.log(`\n${machine.cores} cores, ${machine.model}, Node ${machine.node}, ${busy}`);
}
for (const failure of failures) console.error(`Could not be measured: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
