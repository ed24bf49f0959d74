// The program that tests draw with: it does what the hidden command of the command line does.
import Drawing
import Foundation

exit(await RenderWorker.run())
