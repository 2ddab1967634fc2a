/** Where several fields have the same wrong, each says which field it is. @param labels by the name of the field */
export function toldApart<Said extends { name: string; words: string }>(
	problems: readonly Said[],
	labels: Partial<Record<string, string>>
): Said[] {
	return problems.map((problem) => {
		const isAlone = problems.filter(({ words }) => words === problem.words).length === 1;
		const label = labels[problem.name];
		return isAlone || label === undefined ? problem : { ...problem, words: `${label}: ${problem.words}` };
	});
}
