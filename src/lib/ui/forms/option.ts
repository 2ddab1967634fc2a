/** One answer among several. `value` is what the form sends. */
export interface Option<Value extends string = string> {
	value: Value;
	label: string;
	hint?: string | undefined;
}
