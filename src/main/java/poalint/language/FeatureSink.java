package poalint.language;

/** Takes features: a name and one to three pieces, which in the feature's text are separated by commas. */
interface FeatureSink {

    void feature(Piece name, Piece value);

    void feature(Piece name, Piece first, Piece second);

    void feature(Piece name, Piece first, Piece second, Piece third);
}
