/** One answer among several. `value` is what the form sends. */
export interface Option<Value extends string = string> {
	value: Value;
	label: string;
	/** Of the label, where it is in another language than the page. */
	lang?: string | undefined;
	hint?: string | undefined;
}
