declare const held: unique symbol;
/** The JSON text of such a value: written by `toJson`, read by `fromJson`. */
export type Json<Value = unknown> = string & { readonly [held]?: Value };

export function toJson<Value>(value: Value): Json<Value> {
	return JSON.stringify(value) as Json<Value>;
}

/** Reads what `toJson` wrote; the type is the column's, checked where it was written. */
export function fromJson<Value>(text: Json<Value>): Value {
	return JSON.parse(text) as Value;
}
