package com.baribhara.shared.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The middle of a picture, as large as is wanted. */
final class Square {
    private Square() {}

    /** Halved as often as it can be, so that no point is passed over, and then brought to its size. */
    static BufferedImage of(BufferedImage picture, int side) {
        int shorter = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - shorter) / 2;
        int top = (picture.getHeight() - shorter) / 2;
        BufferedImage drawn = picture.getSubimage(left, top, shorter, shorter);
        while (drawn.getWidth() >= 2 * side) {
            drawn = scaled(drawn, drawn.getWidth() / 2);
        }
        return scaled(drawn, side);
    }

    private static BufferedImage scaled(BufferedImage square, int side) {
        BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(square, 0, 0, side, side, Color.WHITE, null);
        graphics.dispose();
        return scaled;
    }
}
