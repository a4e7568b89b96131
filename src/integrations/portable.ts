import type { AstroIntegration } from 'astro';

/** The site to take along: packs, books and archives, made of its finished pages. */
export function portable(): AstroIntegration {
  return {
    name: 'celvedis-portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const began = process.cpuUsage();
        // Here and not above: nothing before, and no `npm run dev`, has to wait for its packages.
        const { writePortable } = await import('../portable/write.ts');
        await writePortable(dir);
        const { user, system } = process.cpuUsage(began);
        logger.info(`made in ${((user + system) / 1e6).toFixed(1)} s of the processor`);
      },
    },
  };
}
