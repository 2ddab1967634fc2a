/*
 * The code of a link stands after its #, which no browser sends to anybody. It is put into the form for whoever opened the link, and
 * taken out of the address, so that it stays in no history. Without scripts it is typed or pasted.
 */
const code = document.getElementById('code');
if (code && code.value === '' && location.hash.length > 1) {
	code.value = decodeURIComponent(location.hash.slice(1));
	history.replaceState(null, '', location.pathname);
}
