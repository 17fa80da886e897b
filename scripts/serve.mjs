// Builds the site and serves it with the production headers. PORT chooses the port; a busy one moves on to the next.
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } });
console.log(`Gevelwijzer: ${server.resolvedUrls.local[0]}`);
console.log('Kies "Bekijk voorbeeld" voor de verzonnen demogemeente Lindervoort; die werkt zonder netwerk.');
