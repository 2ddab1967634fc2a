import { parsers } from 'prettier/plugins/yaml';

/* What the files that put Waymark into containers must hold, found by reading them: no engine runs them here. */

export interface Instruction {
	name: string;
	words: string;
}

/** Lines that go on are one; comments are none. */
export function instructionsOf(containerfile: string): Instruction[] {
	return containerfile
		.replace(/\\\n\s*/g, ' ')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [, name = '', words = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
			return { name, words };
		});
}

const KNOWN = new Set(
	'FROM WORKDIR COPY RUN ARG LABEL ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK CMD ENTRYPOINT'.split(' ')
);
const SECRET = /PASSWORD|SECRET|TOKEN|DATABASE_URL(?!_FILE)|KEY(?!_DIR)/;

/** Names and values of all `ENV`. */
export function environmentOf(instructions: readonly Instruction[]): Record<string, string> {
	const pairs = instructions
		.filter(({ name }) => name === 'ENV')
		.flatMap(({ words }) =>
			[...words.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value])
		);
	return Object.fromEntries(pairs) as Record<string, string>;
}

/** @param isThere whether a path of the repository exists */
export function containerFaults(text: string, isThere: (path: string) => boolean): string[] {
	const instructions = instructionsOf(text);
	const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
	const wordsOf = (name: string, among = instructions) =>
		among.filter((one) => one.name === name).map(({ words }) => words);
	const stages = wordsOf('FROM').map((words) => / AS (\S+)$/.exec(words)?.[1]);
	const faults: string[] = [];
	const must = (holds: boolean, fault: string) => void (holds || faults.push(fault));
	for (const { name } of instructions)
		must(KNOWN.has(name), `${name || 'a line'} is no instruction that is used here`);
	for (const image of wordsOf('FROM'))
		must(
			/^[\w.]+\/\S+:\d+\.\d+[\w.-]*( AS \w+)?$/.test(image),
			`FROM ${image} names no registry and version`
		);
	must(stages.length > 1, 'there is one stage only');
	must(wordsOf('USER', last).length === 1, 'the last stage names no user, or several');
	must(!/^(root|0)(:|$)/.test(wordsOf('USER', last)[0] ?? 'root'), 'it runs as root');
	must(wordsOf('HEALTHCHECK', last).length === 1, 'there is no health check');
	for (const words of [...wordsOf('CMD', last), ...wordsOf('RUN')])
		must(isList(words), `${words} is run by a shell`);
	must(wordsOf('CMD', last).length === 1, 'there is no CMD, or several');
	must(
		wordsOf('WORKDIR', last).every((path) => path.startsWith('/')),
		'WORKDIR is no whole path'
	);
	for (const name of Object.keys(environmentOf(instructions)))
		must(!SECRET.test(name), `${name} would be in the image`);
	for (const argument of wordsOf('ARG')) must(!SECRET.test(argument), `${argument} would be in the image`);
	for (const copied of wordsOf('COPY')) {
		const from = /^--from=(\S+) /.exec(copied)?.[1];
		if (from !== undefined) must(stages.includes(from), `COPY from ${from}, which is no stage`);
		else
			for (const path of copied.split(/\s+/).slice(0, -1))
				must(isThere(path), `COPY ${path}, which is not there`);
	}
	const user = instructions.findLastIndex(({ name }) => name === 'USER');
	must(!instructions.slice(user).some(({ name }) => name === 'RUN'), 'something runs after USER');
	return faults;
}

function isList(words: string): boolean {
	try {
		return Array.isArray(JSON.parse(words));
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}

type Value = string | Value[] | { [key: string]: Value };
interface Node {
	type: string;
	value?: string;
	children?: (Node | null)[];
}

/** YAML as plain values, every scalar as the text that it is. @throws Error where it is none */
export function yaml(text: string): Value {
	const root = parsers.yaml.parse(text, {} as never) as Node;
	const body = only(only(root, 'document'), 'documentBody');
	return valueOf((body.children ?? [])[0] ?? null);
}

function only(node: Node, type: string): Node {
	const [found, ...others] = (node.children ?? []).filter((child) => child?.type === type);
	if (!found || others.length > 0) throw new Error(`One ${type} was expected`);
	return found;
}

function valueOf(node: Node | null): Value {
	const children = node?.children ?? [];
	switch (node?.type) {
		case 'mapping':
		case 'flowMapping':
			return Object.fromEntries(
				children.map((item) => {
					const [key, value] = item?.children ?? [];
					return [String(valueOf(key?.children?.[0] ?? null)), valueOf(value?.children?.[0] ?? null)];
				})
			);
		case 'sequence':
		case 'flowSequence':
			return children.map((item) =>
				valueOf(item?.type.endsWith('Item') ? (item.children?.[0] ?? null) : item)
			);
		case 'plain':
		case 'quoteDouble':
		case 'quoteSingle':
			return node.value ?? '';
		default:
			return '';
	}
}

interface Service {
	image?: string;
	environment?: Record<string, string>;
	secrets?: string[];
	ports?: string[];
	volumes?: string[];
	read_only?: string;
	cap_drop?: string[];
	security_opt?: string[];
	privileged?: string;
	healthcheck?: unknown;
	depends_on?: Record<string, { condition?: string }>;
}
export interface Compose {
	services: Record<string, Service>;
	volumes: Record<string, unknown>;
	secrets: Record<string, { file?: string }>;
}

export function composeFaults({ services, volumes, secrets }: Compose): string[] {
	const faults: string[] = [];
	const must = (holds: boolean, fault: string) => void (holds || faults.push(fault));
	for (const [name, service] of Object.entries(services)) {
		must(service.privileged === undefined, `${name} is privileged`);
		must(service.security_opt?.includes('no-new-privileges:true') === true, `${name} may gain privileges`);
		for (const volume of service.volumes ?? []) {
			const [source = ''] = volume.split(':');
			must(source in volumes, `${name} mounts ${source}, which is no volume`);
		}
		for (const secret of service.secrets ?? [])
			must(secrets[secret]?.file !== undefined, `${name} reads the secret ${secret}, which is no file`);
		for (const [variable, value] of Object.entries(service.environment ?? {})) {
			const file = /^\/run\/secrets\/(\S+)$/.exec(value)?.[1];
			if (file !== undefined) must(service.secrets?.includes(file) === true, `${name} is not given ${file}`);
			else must(!SECRET.test(variable), `${variable} of ${name} stands in the file`);
		}
		for (const port of service.ports ?? [])
			must(port.startsWith('127.0.0.1:'), `${name} is open to all at ${port}`);
		for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
			must(other in services, `${name} waits for ${other}, which is not there`);
			must(
				condition !== 'service_healthy' || services[other]?.healthcheck !== undefined,
				`${other} has no health check`
			);
		}
	}
	const { waymark, database } = services;
	must(waymark?.read_only === 'true', 'Waymark can write into its image');
	must(waymark?.cap_drop?.includes('ALL') === true, 'Waymark keeps capabilities');
	for (const place of ['/var/lib/waymark', '/var/lib/waymark-keys', '/var/lib/waymark-backups'])
		must(
			waymark?.volumes?.some((volume) => volume.endsWith(`:${place}`)) === true,
			`${place} is lost with the container`
		);
	must(database?.ports === undefined, 'the database is open to others');
	must(/:\d+\.\d+/.test(database?.image ?? ''), 'the database has no version');
	return faults;
}
