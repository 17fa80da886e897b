// Builds the site and serves it with the production headers. PORT chooses the port; a busy one moves on to the next.
import { build } from 'vite';
import { serveSite } from './serve-site.mjs';

await build({ logLevel: 'warn' });
const { url } = await serveSite({ port: Number(process.env.PORT ?? 4173) });
console.log(`Gevelwijzer: ${url}`);
console.log(
  'Kies onder "Bekijk een voorbeeld" een kleur voor de verzonnen demogemeente Lindervoort; die werkt zonder netwerk.',
);
