import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureFaketime } from './faketime.ts';
import { clocks, variablesOf, type Clock } from './run/clock.ts';
import { sentence, total, type Counts, type Outcome } from './run/outcome.ts';
import { endToEnd, measure, run, vitest } from './run/steps.ts';

/*
 * `npm run test:clocks [-- --clock leap-day] [--only unit] [file …]`: the tests under other clocks than today's. The last
 * lines are for machines: one for each clock, then the total, as `N passed, N failed`.
 */

const { values, positionals: files } = parseArgs({
	options: { clock: { type: 'string', multiple: true }, only: { type: 'string', multiple: true } },
	allowPositionals: true
});

const steps = ['unit', 'integration', 'end-to-end'].filter((step) => values.only?.includes(step) ?? true);
const known = clocks(Date.now());
const unknown = (values.clock ?? []).filter((name) => !known.some((clock) => clock.name === name));
if (unknown.length > 0 || steps.length === 0) {
	console.error(`Clocks: ${known.map(({ name }) => name).join(', ')}. Steps: unit, integration, end-to-end.`);
	process.exit(1);
}

const library = ensureFaketime();
const reports = mkdtempSync(join(tmpdir(), 'waymark-clocks-'));
run(['svelte-kit', 'sync']);
// At the time it is: a build has no clock, and its programs need not bear one that is set.
run(['node', 'src/cli/build.js']);

function runUnder(clock: Clock): Outcome[] {
	return steps.map((step) =>
		measure(`${step}, ${clock.name}`, (): Counts => {
			const variables = variablesOf(clock, library, Date.now());
			return step === 'end-to-end'
				? endToEnd(reports, files, variables)
				: vitest(step, reports, files, variables);
		})
	);
}

const chosen = known.filter(({ name }) => values.clock?.includes(name) ?? true);
const results = chosen.map((clock) => ({ clock, counts: total(runUnder(clock)) }));
rmSync(reports, { recursive: true });
console.log('');
for (const { clock, counts } of results)
	console.log(
		`${clock.name} (${new Date(clock.startsAt).toISOString()}, ${clock.timeZone}): ${sentence(counts)}`
	);
const all = total(results.map(({ counts }) => counts));
console.log(`\n${sentence(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
