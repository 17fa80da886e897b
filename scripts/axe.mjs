// Is every screen fit for everybody, also in a theme of somebody else: Node 24 runs the tests' TypeScript as it stands.
// `--only WORDS` takes the looks whose name has them, beside the desk they are held against; `--images FOLDER` keeps a picture of each screen.
import '../tests/axe/run.ts';
