/** The JSON path of a child: `$.name`, `$["odd name"]`, `$[3]`. */
export function childPath(path: string, parent: unknown, key: string | number): string {
	if (Array.isArray(parent) || typeof key === 'number') return `${path}[${key}]`;
	return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
