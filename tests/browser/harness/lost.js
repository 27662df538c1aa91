// The page for addresses where nothing is.

/**
 * What a browser says on it: nothing is here, and, where no setting says where the site stands, neither are its styles and
 * boot script in the folders of the address in which the page looks for them.
 */
export const lostSays = [/404/, /Refused to (apply style|execute script) from '[^']*\/assets\/(veiviser|later|boot)\.[^'/]*' because its MIME type/];
