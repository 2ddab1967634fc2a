/**
 * Lets the browser answer a tap and paint before what comes next. Between things that can stand apart alone: nothing that a page
 * says, or that somebody wrote, may depend on what is behind it.
 */
export function giveWay(): Promise<void> {
	return new Promise((goOn) => setTimeout(goOn));
}
