export const components = {
  title: 'Composants',
  lead: 'Chaque composant dans chacun de ses états, pour les personnes qui construisent les pages.',
}
