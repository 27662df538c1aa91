// Starlight as it comes: what a new project has.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Veiviser' })] });
