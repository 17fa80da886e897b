/** In place of the queue by which Flatbush finds neighbours: here it is only asked what lies in a box. */
export default class FlatQueue {}
