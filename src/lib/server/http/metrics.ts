/*
 * What this process has done since it began, as numbers and never of anybody: requests by the template of their route, commands by
 * type. In the text that Prometheus reads (prometheus.io/docs/instrumenting/exposition_formats, 0.0.4).
 */

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Durations {
	/** How many took no longer than each of the buckets. */
	within: number[];
	sum: number;
	count: number;
}

type Labels = Readonly<Record<string, string>>;

const requests = new Map<string, number>();
const durations = new Map<string, Durations>();
const commands = new Map<string, number>();

/** @param route as the router names it, such as `/staff/people/[id]`; null where none fits the address */
export function countRequest(route: string | null, method: string, status: number, seconds: number): void {
	const template = route ?? 'none';
	add(requests, { route: template, method: methodOf(method), status: `${Math.floor(status / 100)}xx` });
	const labels = written({ route: template });
	const found = durations.get(labels) ?? { within: BUCKETS.map(() => 0), sum: 0, count: 0 };
	for (const [index, most] of BUCKETS.entries())
		if (seconds <= most) found.within[index] = (found.within[index] ?? 0) + 1;
	found.sum += seconds;
	found.count += 1;
	durations.set(labels, found);
}

/** Whoever asks can write any word there. */
function methodOf(method: string): string {
	return /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : 'other';
}

/** @param type one of ours, or null for what is none; @param outcome its status, or the code of its refusal */
export function countCommand(type: string | null, outcome: string): void {
	add(commands, { type: type ?? 'unknown', outcome });
}

export function countedText(): string {
	return [
		...family('waymark_requests_total', 'counter', 'Requests answered, by template of the route.', requests),
		...histogram('waymark_request_duration_seconds', 'How long answers took.'),
		...family('waymark_commands_total', 'counter', 'Commands given, by what became of them.', commands)
	].join('\n');
}

/** One number for each set of labels, or a single one without. */
export function gauge(
	name: string,
	help: string,
	values: readonly (readonly [labels: Labels, value: number])[]
): string {
	return family(name, 'gauge', help, new Map(values.map(([labels, value]) => [written(labels), value]))).join(
		'\n'
	);
}

function add(counts: Map<string, number>, labels: Labels): void {
	const key = written(labels);
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function written(labels: Labels): string {
	return Object.entries(labels)
		.map(
			([name, value]) =>
				`${name}="${value.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`))}"`
		)
		.join(',');
}

function family(name: string, type: string, help: string, counts: ReadonlyMap<string, number>): string[] {
	const lines = [...counts].map(([labels, count]) => `${name}${labels && `{${labels}}`} ${count}`);
	return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}

function histogram(name: string, help: string): string[] {
	const lines = [...durations].flatMap(([labels, { within, sum, count }]) => [
		...BUCKETS.map((most, index) => `${name}_bucket{${labels},le="${most}"} ${within[index] ?? 0}`),
		`${name}_bucket{${labels},le="+Inf"} ${count}`,
		`${name}_sum{${labels}} ${sum}`,
		`${name}_count{${labels}} ${count}`
	]);
	return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}
